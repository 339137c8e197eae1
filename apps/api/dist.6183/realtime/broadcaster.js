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
import { Bus } from '../platform/bus.js';
import { ChangeFeed } from '../projects/change-feed.js';
import { ProjectWriter } from '../projects/project-writer.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Backpressure } from './backpressure.js';
import { Departures } from './departures.js';
import { mostBytes } from './following.js';
import { roomOf } from './rooms.js';
import { Sockets } from './sockets.js';
const fewEvents = 64;
/** A frame that would look like a paused client's queue is not sent: told of the head, clients ask for what they miss. */ const isLarge = (changes)=>changes.reduce((count, { events })=>count + events.length, 0) > fewEvents && JSON.stringify(changes).length > mostBytes;
const projectTopic = 'project.changed';
const workspaceTopic = 'workspace.changed';
const deletedTopic = 'project.deleted';
export class SocketBroadcaster {
    feed;
    bus;
    sockets;
    backpressure;
    departures;
    projects;
    workspaces;
    constructor(feed, bus, sockets, backpressure, departures, projects, workspaces){
        this.feed = feed;
        this.bus = bus;
        this.sockets = sockets;
        this.backpressure = backpressure;
        this.departures = departures;
        this.projects = projects;
        this.workspaces = workspaces;
    }
    onApplicationBootstrap() {
        this.feed.attach(this);
        this.bus.on(projectTopic, (data)=>this.tellProject(data));
        this.bus.on(workspaceTopic, (data)=>this.tellWorkspace(data));
        this.bus.on(deletedTopic, (data)=>this.departures.streamEnded(data));
    }
    projectChanged(id, changes) {
        this.bus.publish(projectTopic, {
            id,
            changes
        });
    }
    workspaceChanged(id, changes) {
        this.bus.publish(workspaceTopic, {
            id,
            changes
        });
    }
    projectDeleted(id) {
        this.bus.publish(deletedTopic, id);
    }
    tellProject({ id, changes }) {
        this.projects.heard(id, changes.at(-1)?.version ?? 0);
        const room = roomOf(id);
        if (!this.sockets.io.of('/').adapter.rooms.has(room)) return;
        // Serialised once for the whole room; the sender hears it too and knows it by its mutation.
        if (isLarge(changes)) this.sockets.io.local.to(room).emit('head', {
            streamId: id,
            version: changes.at(-1)?.version ?? 0
        });
        else this.sockets.io.local.to(room).emit('changed', {
            projectId: id,
            changes
        });
        this.backpressure.relieve(room);
    }
    tellWorkspace({ id, changes }) {
        this.workspaces.heard(id, changes.at(-1)?.version ?? 0);
        const told = changes;
        this.sockets.io.local.to(roomOf(id)).emit('workspaceChanged', {
            workspaceId: id,
            changes: told
        });
    }
}
SocketBroadcaster = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof ChangeFeed === "undefined" ? Object : ChangeFeed,
        typeof Bus === "undefined" ? Object : Bus,
        typeof Sockets === "undefined" ? Object : Sockets,
        typeof Backpressure === "undefined" ? Object : Backpressure,
        typeof Departures === "undefined" ? Object : Departures,
        typeof ProjectWriter === "undefined" ? Object : ProjectWriter,
        typeof WorkspaceWriter === "undefined" ? Object : WorkspaceWriter
    ])
], SocketBroadcaster);

//# sourceMappingURL=broadcaster.js.map
