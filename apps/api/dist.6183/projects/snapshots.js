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
import { pictureOf } from '@rondo/contracts';
import { hasLeftBoard } from '@rondo/domain';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from './project-writer.js';
const mostProjects = 200;
/** Level 6 takes three times as long for a tenth less. */ const compression = {
    level: 3,
    memLevel: 9
};
export class Snapshots {
    writer;
    clock;
    projects = new Map();
    constructor(writer, clock){
        this.writer = writer;
        this.clock = clock;
    }
    /** Of the version that the project has now, or a later one. */ async take(projectId) {
        const head = await this.writer.log.version(projectId);
        if (head === null) throw new ProblemError('project_not_found');
        const project = this.use(projectId);
        for(;;){
            if (project.packed !== null && project.packed.version >= head) return project.packed;
            project.packing ??= this.pack(projectId, head).then((packed)=>project.packed = packed).finally(()=>project.packing = null);
            await project.packing;
        }
    }
    async pack(projectId, head) {
        const found = await this.writer.read(projectId, head, (state)=>({
                version: state.version,
                json: JSON.stringify(snapshotOf(state, this.clock.now()))
            }));
        if (found === null) throw new ProblemError('project_not_found');
        return {
            version: found.version,
            bytes: await promisify(gzip)(found.json, compression)
        };
    }
    use(projectId) {
        const project = this.projects.get(projectId) ?? {
            packed: null,
            packing: null
        };
        this.projects.delete(projectId);
        this.projects.set(projectId, project);
        const [oldest] = this.projects.keys();
        if (this.projects.size > mostProjects && oldest !== undefined) this.projects.delete(oldest);
        return project;
    }
}
Snapshots = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter,
        typeof Clock === "undefined" ? Object : Clock
    ])
], Snapshots);
export function snapshotOf(state, now) {
    return pictureOf(state, [
        ...state.of.story.values()
    ].filter((story)=>!hasLeftBoard(story, now)));
}

//# sourceMappingURL=snapshots.js.map
