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
import { Controller, Headers, Res } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { In, Route, Who } from '../platform/http/route.js';
import { ProblemError } from '../platform/problem.js';
import { Access } from '../sessions/access.js';
import { Cast } from './cast.js';
import { ChangeFeed } from './change-feed.js';
import { ProjectWriter } from './project-writer.js';
import { ProjectRepository } from './project.repository.js';
import { sendSnapshot } from './send-snapshot.js';
import { Snapshots } from './snapshots.js';
/** Further behind than this, the live set is less to send than what happened to it. */ const mostChanges = 5_000;
export class ProjectsController {
    projects;
    writer;
    snapshots;
    access;
    feed;
    cast;
    constructor(projects, writer, snapshots, access, feed, cast){
        this.projects = projects;
        this.writer = writer;
        this.snapshots = snapshots;
        this.access = access;
        this.feed = feed;
        this.cast = cast;
    }
    async list(who) {
        return {
            projects: await this.projects.visible(who)
        };
    }
    async people(who) {
        return {
            people: await this.projects.people(who.project?.id ?? '')
        };
    }
    async create({ body }, who) {
        const { key, name, demo = false } = body;
        const id = newId();
        const workspaceId = who.workspace?.id ?? '';
        if (!await this.projects.create({
            id,
            workspaceId,
            key,
            name,
            demo,
            leadId: who.userId
        })) throw new ProblemError('key_taken', {
            field: 'key',
            params: {
                key
            }
        });
        this.access.forgetAll();
        return {
            id,
            key,
            name,
            description: '',
            archivedAt: null,
            demo,
            role: 'lead'
        };
    }
    async delete(who) {
        const id = who.project?.id ?? '';
        const cast = await this.projects.cast(id);
        await this.projects.delete(id);
        await this.writer.discard(id);
        this.access.forgetAll();
        this.feed.projectDeleted(id);
        await this.cast.letGo(who, cast);
        return {
            ok: true
        };
    }
    async bringIn({ body }, who) {
        return {
            people: await this.cast.bringIn(who, body.people)
        };
    }
    async snapshot(who, headers, reply) {
        return sendSnapshot(await this.snapshots.take(who.project?.id ?? ''), headers, reply);
    }
    async changes({ query }, who) {
        const missed = await this.writer.log.since(who.project?.id ?? '', query.since, mostChanges);
        if (missed === null) throw new ProblemError('project_not_found');
        return {
            ...missed,
            changes: [
                ...missed.changes
            ]
        };
    }
}
_ts_decorate([
    Route('project.list'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], ProjectsController.prototype, "list", null);
_ts_decorate([
    Route('project.people'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], ProjectsController.prototype, "people", null);
_ts_decorate([
    Route('project.create'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], ProjectsController.prototype, "create", null);
_ts_decorate([
    Route('project.delete'),
    _ts_param(0, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], ProjectsController.prototype, "delete", null);
_ts_decorate([
    Route('project.cast'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], ProjectsController.prototype, "bringIn", null);
_ts_decorate([
    Route('project.snapshot'),
    _ts_param(0, Who()),
    _ts_param(1, Headers()),
    _ts_param(2, Res({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Requester === "undefined" ? Object : Requester,
        typeof Record === "undefined" ? Object : Record,
        typeof FastifyReply === "undefined" ? Object : FastifyReply
    ]),
    _ts_metadata("design:returntype", Promise)
], ProjectsController.prototype, "snapshot", null);
_ts_decorate([
    Route('project.changes'),
    _ts_param(0, In()),
    _ts_param(1, Who()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Input === "undefined" ? Object : Input,
        typeof Requester === "undefined" ? Object : Requester
    ]),
    _ts_metadata("design:returntype", Promise)
], ProjectsController.prototype, "changes", null);
ProjectsController = _ts_decorate([
    Controller(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ProjectRepository === "undefined" ? Object : ProjectRepository,
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter,
        typeof Snapshots === "undefined" ? Object : Snapshots,
        typeof Access === "undefined" ? Object : Access,
        typeof ChangeFeed === "undefined" ? Object : ChangeFeed,
        typeof Cast === "undefined" ? Object : Cast
    ])
], ProjectsController);

//# sourceMappingURL=projects.controller.js.map
