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
import { randomUUID } from 'node:crypto';
import { Bus } from '../platform/bus.js';
import { Clock } from '../platform/clock.js';
import { OtherProcesses } from './other-processes.js';
import { mergePresences } from './presence-list.js';
import { roomOf } from './rooms.js';
import { Sockets } from './sockets.js';
const topic = 'presence';
const beatEvery = 4_000;
/** Many who come at once are told together. */ const tellAfter = 100;
export class Presences {
    sockets;
    bus;
    process = randomUUID();
    /** By project, by socket. A kiosk is nobody. */ here = new Map();
    others;
    untold = new Set();
    beating;
    constructor(sockets, bus, clock){
        this.sockets = sockets;
        this.bus = bus;
        this.others = new OtherProcesses(clock);
    }
    onApplicationBootstrap() {
        this.bus.on(topic, (data)=>this.hear(data));
        this.beating = setInterval(()=>this.beat(), beatEvery).unref();
    }
    onApplicationShutdown() {
        clearInterval(this.beating);
        this.here.clear();
        this.share([
            ...this.here.keys()
        ], true);
    }
    at(projectId) {
        return mergePresences([
            this.local(projectId),
            ...this.others.at(projectId)
        ]);
    }
    enter(socket, projectId) {
        if (this.here.get(projectId)?.has(socket.id) !== true) this.set(socket, projectId, null);
    }
    /** Only of whom follows the project. */ move(socket, projectId, storyId) {
        if (this.here.get(projectId)?.has(socket.id) === true) this.set(socket, projectId, storyId);
    }
    leave({ id }, projectId) {
        const people = this.here.get(projectId);
        if (people?.delete(id) !== true) return;
        if (people.size === 0) this.here.delete(projectId);
        this.changed(projectId);
    }
    leaveAll(socket) {
        for (const projectId of [
            ...this.here.keys()
        ])this.leave(socket, projectId);
    }
    set({ id, data }, projectId, storyId) {
        if (data.kind === 'kiosk') return;
        const people = this.here.get(projectId) ?? new Map();
        this.here.set(projectId, people.set(id, {
            userId: data.userId,
            storyId
        }));
        this.changed(projectId);
    }
    local(projectId) {
        return [
            ...this.here.get(projectId)?.values() ?? []
        ].map(({ userId, storyId })=>({
                userId,
                storyIds: storyId === null ? [] : [
                    storyId
                ]
            }));
    }
    changed(projectId) {
        if (this.untold.size === 0) setTimeout(()=>this.tellAll(), tellAfter).unref();
        this.untold.add(projectId);
    }
    tellAll() {
        const projects = [
            ...this.untold
        ];
        this.untold.clear();
        this.share(projects, false);
        for (const projectId of projects)this.tell(projectId);
    }
    tell(projectId) {
        this.sockets.io.local.to(roomOf(projectId)).emit('presence', {
            projectId,
            present: this.at(projectId)
        });
    }
    /** Everything that is here, so that a process which just started, or missed something, knows it too. */ beat() {
        this.share([
            ...this.here.keys()
        ], true);
        for (const projectId of this.others.forgetSilent())this.tell(projectId);
    }
    share(projectIds, everything) {
        const projects = projectIds.map((id)=>({
                id,
                present: mergePresences([
                    this.local(id)
                ])
            }));
        this.bus.publish(topic, {
            process: this.process,
            everything,
            projects
        });
    }
    hear(news) {
        if (news.process === this.process) return;
        for (const projectId of this.others.hear(news))this.tell(projectId);
    }
}
Presences = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Sockets === "undefined" ? Object : Sockets,
        typeof Bus === "undefined" ? Object : Bus,
        typeof Clock === "undefined" ? Object : Clock
    ])
], Presences);

//# sourceMappingURL=presences.js.map
