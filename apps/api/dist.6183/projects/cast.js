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
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from './project-writer.js';
import { ProjectRepository } from './project.repository.js';
import { mutationOf } from './stream/mutation.js';
import { WorkspaceWriter } from './workspace-writer.js';
export class Cast {
    projects;
    workspaces;
    writer;
    constructor(projects, workspaces, writer){
        this.projects = projects;
        this.workspaces = workspaces;
        this.writer = writer;
    }
    async bringIn(who, people) {
        if (!await this.projects.isDemo(who.project?.id ?? '')) throw new ProblemError('not_allowed');
        const cast = people.map((person)=>({
                ...person,
                id: newId()
            }));
        for (const { id, name, color, disciplines } of cast){
            await this.inWorkspace(who, {
                name: 'person.add',
                body: {
                    userId: id,
                    name,
                    color,
                    role: 'guest'
                }
            });
            const joins = {
                name: 'member.add',
                body: {
                    userId: id,
                    role: 'contributor',
                    disciplines
                }
            };
            await this.writer.write(who, joins, mutationOf(joins));
        }
        return cast.map(({ id, name })=>({
                id,
                name
            }));
    }
    /** After their project is gone; whoever may delete it lets them go, whatever their role in the workspace. */ async letGo(who, ids) {
        for (const userId of ids)await this.inWorkspace(who, {
            name: 'person.remove',
            body: {
                userId
            }
        }).catch(ifGone);
    }
    inWorkspace({ userId, workspace }, intent) {
        const owner = {
            userId,
            workspaceRole: 'owner',
            scope: 'admin'
        };
        return this.workspaces.writeFor(owner, workspace?.id ?? '', intent, mutationOf(intent));
    }
}
Cast = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ProjectRepository === "undefined" ? Object : ProjectRepository,
        typeof WorkspaceWriter === "undefined" ? Object : WorkspaceWriter,
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter
    ])
], Cast);
function ifGone(error) {
    if (!(error instanceof ProblemError) || error.code !== 'person_not_found') throw error;
}

//# sourceMappingURL=cast.js.map
