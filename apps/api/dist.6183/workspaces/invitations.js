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
import { Tickets } from '../accounts/tickets.js';
import { TicketsRepository } from '../accounts/tickets.repository.js';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.js';
import { placeOf } from './place-of.js';
import { WorkspacesRepository } from './workspaces.repository.js';
export class Invitations {
    tickets;
    stored;
    workspaces;
    clock;
    constructor(tickets, stored, workspaces, clock){
        this.tickets = tickets;
        this.stored = stored;
        this.workspaces = workspaces;
        this.clock = clock;
    }
    async open(who) {
        const tickets = await this.stored.openInvitations(placeOf(who).id, this.clock.now());
        return tickets.map(({ id, email, role, createdAt, expiresAt })=>({
                id,
                email,
                role: role,
                createdAt: createdAt.getTime(),
                expiresAt: expiresAt.getTime()
            }));
    }
    /** PERSON-2 again: only an owner lets in owners and admins. */ async create({ role, email, projects = [] }, who) {
        const { id: workspaceId, role: own } = placeOf(who);
        if (own !== 'owner' && (role === 'owner' || role === 'admin')) throw new ProblemError('not_allowed', {
            field: 'role'
        });
        return this.tickets.issue({
            kind: 'invitation',
            workspaceId,
            role,
            projects: await this.named(workspaceId, projects),
            createdBy: who.userId,
            ...email === undefined ? {} : {
                email
            }
        });
    }
    /** One that is gone already stays gone. */ revoke(id, who) {
        return this.stored.revoke({
            kind: 'invitation',
            id,
            workspaceId: placeOf(who).id
        }, this.clock.now());
    }
    async named(workspaceId, projects) {
        const ids = await this.workspaces.projectsByKey(workspaceId, projects.map(({ key })=>key));
        return projects.map(({ key, role })=>{
            const projectId = ids.get(key);
            if (projectId === undefined) throw new ProblemError('project_not_found', {
                field: 'projects'
            });
            return {
                projectId,
                role
            };
        });
    }
}
Invitations = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Tickets === "undefined" ? Object : Tickets,
        typeof TicketsRepository === "undefined" ? Object : TicketsRepository,
        typeof WorkspacesRepository === "undefined" ? Object : WorkspacesRepository,
        typeof Clock === "undefined" ? Object : Clock
    ])
], Invitations);

//# sourceMappingURL=invitations.js.map
