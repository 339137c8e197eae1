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
import { Injectable, Logger } from '@nestjs/common';
import { problemOf } from '@rondo/contracts';
import { Access } from '../sessions/access.js';
import { Following } from './following.js';
import { Sockets } from './sockets.js';
/** For what no news came of: sessions that expire, and processes that missed the news. */ const lookAgainEvery = 30_000;
export class Departures {
    sockets;
    access;
    following;
    logger = new Logger(Departures.name);
    timer;
    constructor(sockets, access, following){
        this.sockets = sockets;
        this.access = access;
        this.following = following;
    }
    onApplicationBootstrap() {
        this.access.onForget((userId)=>this.lookAgain(userId));
        this.timer = setInterval(()=>this.lookAgain(null), lookAgainEvery).unref();
    }
    onApplicationShutdown() {
        clearInterval(this.timer);
    }
    /** A project was deleted. */ streamEnded(streamId) {
        for (const socket of this.all())if (socket.data.follows.has(streamId)) this.leave(socket, streamId, 'project_not_found');
    }
    lookAgain(userId) {
        for (const socket of this.all())if (userId === null || socket.data.userId === userId) this.check(socket).catch((error)=>this.logger.warn(error));
    }
    async check(socket) {
        const identity = await this.access.authenticate(socket.data.secret);
        for (const [streamId, followed] of socket.data.follows){
            if (identity === null) this.leave(socket, streamId, 'session_ended');
            else if (this.seen(identity, followed) !== streamId) this.leave(socket, streamId, goneCode(followed));
        }
        if (identity === null) socket.disconnect(true);
    }
    seen(identity, { workspace, project }) {
        return project === null ? this.access.inWorkspace(identity, workspace)?.workspace?.id : this.access.inProject(identity, workspace, project)?.project?.id;
    }
    leave(socket, streamId, code) {
        this.following.unwatch(socket, streamId);
        socket.emit('gone', {
            streamId,
            problem: problemOf(code, socket.data.language)
        });
    }
    all() {
        return [
            ...this.sockets.io.of('/').sockets.values()
        ];
    }
}
Departures = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Sockets === "undefined" ? Object : Sockets,
        typeof Access === "undefined" ? Object : Access,
        typeof Following === "undefined" ? Object : Following
    ])
], Departures);
const goneCode = ({ kind })=>kind === 'project' ? 'project_not_found' : 'workspace_not_found';

//# sourceMappingURL=departures.js.map
