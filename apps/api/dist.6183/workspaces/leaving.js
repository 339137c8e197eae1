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
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { placeOf } from './place-of.js';
import { WorkspacesRepository } from './workspaces.repository.js';
const harmless = new Set([
    'member_not_found',
    'member_exists',
    'project_not_found',
    'project_archived'
]);
export class Leaving {
    workspaces;
    writer;
    projects;
    constructor(workspaces, writer, projects){
        this.workspaces = workspaces;
        this.writer = writer;
        this.projects = projects;
    }
    /** Access ends with the first write; the others tidy up, and a repeat of the request finishes what was cut off. */ async remove(userId, who, key) {
        const { id } = placeOf(who);
        const intent = {
            name: 'person.remove',
            body: {
                userId
            }
        };
        const written = await this.writer.write(who, intent, mutationOf(intent, {
            mutationId: key ?? undefined
        }));
        for (const project of (await this.workspaces.projectsOf(id, userId)))await this.leave(project.id, userId, who);
        return written;
    }
    /** Whoever removes the last lead of a project leads it from then on. */ async leave(projectId, userId, who) {
        const gone = {
            name: 'member.remove',
            body: {
                userId
            }
        };
        if (await this.refusalOf(projectId, gone, who) !== 'last_lead') return;
        const successor = {
            name: 'member.add',
            body: {
                userId: who.userId,
                role: 'lead'
            }
        };
        if (await this.refusalOf(projectId, successor, who) === 'member_exists') await this.refusalOf(projectId, {
            name: 'member.edit',
            body: {
                userId: who.userId,
                role: 'lead'
            }
        }, who);
        await this.refusalOf(projectId, gone, who);
    }
    async refusalOf(projectId, intent, who) {
        try {
            await this.projects.append(projectId, {
                actor: who.actor,
                credential: null
            }, intent, mutationOf(intent));
            return null;
        } catch (error) {
            if (error instanceof ProblemError && (error.code === 'last_lead' || harmless.has(error.code))) return error.code;
            throw error;
        }
    }
}
Leaving = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof WorkspacesRepository === "undefined" ? Object : WorkspacesRepository,
        typeof WorkspaceWriter === "undefined" ? Object : WorkspaceWriter,
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter
    ])
], Leaving);

//# sourceMappingURL=leaving.js.map
