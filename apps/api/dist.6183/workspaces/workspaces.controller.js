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
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
import { Controller } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { In, Key, Route, Who } from '../platform/http/route.js';
import { ProblemError } from '../platform/problem.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Access } from '../sessions/access.js';
import { placeOf } from './place-of.js';
import { WorkspacesRepository } from './workspaces.repository.js';
const mostChanges = 5_000;
export class WorkspacesController {
    workspaces;
    writer;
    access;
    constructor(workspaces, writer, access){
        this.workspaces = workspaces;
        this.writer = writer;
        this.access = access;
    }
    async create({ body }, who) {
        if (!await this.workspaces.administers(who.userId)) throw new ProblemError('not_allowed');
        const id = newId();
        if (!await this.workspaces.create({
            id,
            ...body,
            ownerId: who.userId
        })) throw new ProblemError('slug_taken', {
            field: 'slug'
        });
        this.access.forget(who.userId);
        return {
            id,
            ...body,
            role: 'owner'
        };
    }
    async read(who) {
        const { id, role } = placeOf(who);
        const now = await this.writer.log.version(id) ?? 0;
        const found = await this.writer.read(id, now, ({ version, of })=>{
            const [workspace] = of.workspace.values();
            return workspace && {
                version,
                workspace: {
                    ...workspace,
                    role
                },
                people: [
                    ...of.person.values()
                ]
            };
        });
        if (found == null) throw new ProblemError('workspace_not_found');
        return found;
    }
    async changes({ query }, who) {
        const changes = await this.writer.log.after(placeOf(who).id, query.since, mostChanges);
        const version = changes.at(-1)?.version ?? await this.writer.log.version(placeOf(who).id) ?? 0;
        return {
            version,
            changes
        };
    }
    async edit({ body }, who, key) {
        const intent = {
            name: 'workspace.edit',
            body
        };
        const written = await this.writer.write(who, intent, mutationOf(intent, {
            mutationId: key ?? undefined
        }));
        // The name is part of who belongs where.
        this.access.forgetAll();
        return written;
    }
}
_ts_decorate([
    Route('workspace.create'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], WorkspacesController.prototype, "create", null);
_ts_decorate([
    Route('workspace.read'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], WorkspacesController.prototype, "read", null);
_ts_decorate([
    Route('workspace.changes'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], WorkspacesController.prototype, "changes", null);
_ts_decorate([
    Route('workspace.edit'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_param(2, Key()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester,
        Object
    ]),
    _ts_metadata("design:returntype", Promise)
], WorkspacesController.prototype, "edit", null);
WorkspacesController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof WorkspacesRepository === "undefined" ? Object : WorkspacesRepository,
        typeof WorkspaceWriter === "undefined" ? Object : WorkspaceWriter,
        typeof Access === "undefined" ? Object : Access
    ])
], WorkspacesController);

//# sourceMappingURL=workspaces.controller.js.map
