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
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from '../projects/project-writer.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Presences } from './presences.js';
import { roomOf } from './rooms.js';
/** More than this is less to send as a snapshot, and must not look like a paused client's queue. */ const mostChanges = 1_000;
export const mostBytes = 512 * 1024;
const mostFollowed = 50;
export class Following {
    projects;
    workspaces;
    presences;
    constructor(projects, workspaces, presences){
        this.projects = projects;
        this.workspaces = workspaces;
        this.presences = presences;
    }
    async watch(socket, { project }, { workspace, project: key, since }) {
        if (project === null) throw new ProblemError('project_not_found');
        await this.join(socket, project.id, {
            kind: 'project',
            workspace,
            project: key
        });
        const missed = await missedOf(this.projects.log, project.id, since);
        if (missed === null) {
            this.unwatch(socket, project.id);
            throw new ProblemError('project_not_found');
        }
        this.presences.enter(socket, project.id);
        return {
            ...missed,
            present: this.presences.at(project.id)
        };
    }
    async watchWorkspace(socket, { workspace }, { workspace: slug, since }) {
        if (workspace === null) throw new ProblemError('workspace_not_found');
        await this.join(socket, workspace.id, {
            kind: 'workspace',
            workspace: slug,
            project: null
        });
        const missed = await missedOf(this.workspaces.log, workspace.id, since);
        if (missed === null) throw new ProblemError('workspace_not_found');
        return missed;
    }
    unwatch(socket, streamId) {
        socket.data.follows.delete(streamId);
        void socket.leave(roomOf(streamId));
        this.presences.leave(socket, streamId);
    }
    /** Before the history is read: a change is either in the answer, or told to the room after it was joined. */ async join(socket, streamId, followed) {
        const { follows } = socket.data;
        if (!follows.has(streamId) && follows.size >= mostFollowed) throw new ProblemError('too_many_requests', {
            params: {
                seconds: 60
            }
        });
        follows.set(streamId, followed);
        await socket.join(roomOf(streamId));
    }
}
Following = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter,
        typeof WorkspaceWriter === "undefined" ? Object : WorkspaceWriter,
        typeof Presences === "undefined" ? Object : Presences
    ])
], Following);
async function missedOf(log, streamId, since) {
    const missed = await log.since(streamId, since, mostChanges);
    if (missed === null) return missed;
    const bytes = missed.changes.reduce((total, change)=>total + JSON.stringify(change).length, 0);
    return bytes > mostBytes ? {
        ...missed,
        tooOld: true,
        changes: []
    } : missed;
}

//# sourceMappingURL=following.js.map
