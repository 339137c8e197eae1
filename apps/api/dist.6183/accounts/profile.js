function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Access } from '../sessions/access.js';
import { UsersRepository } from '../sessions/users.repository.js';
import { AccountsRepository } from './accounts.repository.js';
export class Profile {
    users;
    accounts;
    workspaces;
    access;
    constructor(users, accounts, workspaces, access){
        this.users = users;
        this.accounts = accounts;
        this.workspaces = workspaces;
        this.access = access;
    }
    /** Everybody in one's workspaces sees a new name or colour at once. */ async edit({ userId }, edit) {
        await this.users.edit(userId, edit);
        this.access.forget(userId);
        const { language: _own, ...seen } = edit;
        if (Object.keys(seen).length === 0) return;
        const intent = {
            name: 'person.edit',
            body: {
                userId,
                ...seen
            }
        };
        // Anybody may change their own name: the right is not that of a role.
        const actor = {
            userId,
            workspaceRole: 'owner',
            scope: 'admin'
        };
        for (const workspaceId of (await this.accounts.workspacesOf(userId)))await this.workspaces.writeFor(actor, workspaceId, intent, mutationOf(intent, {
            mutationId: newId()
        }));
    }
}
Profile = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof UsersRepository === "undefined" ? Object : UsersRepository,
        typeof AccountsRepository === "undefined" ? Object : AccountsRepository,
        typeof WorkspaceWriter === "undefined" ? Object : WorkspaceWriter,
        typeof Access === "undefined" ? Object : Access
    ])
], Profile);

//# sourceMappingURL=profile.js.map
