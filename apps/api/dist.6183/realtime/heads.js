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
import { ProjectWriter } from '../projects/project-writer.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Departures } from './departures.js';
import { roomOf, streamIn } from './rooms.js';
import { Sockets } from './sockets.js';
const every = 3_000;
export class Heads {
    sockets;
    projects;
    workspaces;
    departures;
    timer;
    looking = false;
    constructor(sockets, projects, workspaces, departures){
        this.sockets = sockets;
        this.projects = projects;
        this.workspaces = workspaces;
        this.departures = departures;
    }
    onApplicationBootstrap() {
        this.timer = setInterval(()=>void this.tell(), every).unref();
    }
    onApplicationShutdown() {
        clearInterval(this.timer);
    }
    /** One query for all rooms. While the database is away there is nothing to tell. */ async tell() {
        const streams = [
            ...this.sockets.io.of('/').adapter.rooms.keys()
        ].flatMap((room)=>streamIn(room) ?? []);
        if (this.looking || streams.length === 0) return;
        this.looking = true;
        try {
            const heads = await this.projects.log.versions(streams);
            for (const { id, version } of heads){
                this.projects.heard(id, version);
                this.workspaces.heard(id, version);
                this.sockets.io.local.to(roomOf(id)).emit('head', {
                    streamId: id,
                    version
                });
            }
            const alive = new Set(heads.map(({ id })=>id));
            for (const id of streams)if (!alive.has(id)) this.departures.streamEnded(id);
        } catch  {
            return;
        } finally{
            this.looking = false;
        }
    }
}
Heads = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Sockets === "undefined" ? Object : Sockets,
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter,
        typeof WorkspaceWriter === "undefined" ? Object : WorkspaceWriter,
        typeof Departures === "undefined" ? Object : Departures
    ])
], Heads);

//# sourceMappingURL=heads.js.map
