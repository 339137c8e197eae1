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
import { Sockets } from './sockets.js';
const mostQueued = 1024 * 1024;
const checkEvery = 2_000;
export class Backpressure {
    sockets;
    logger = new Logger(Backpressure.name);
    timer;
    constructor(sockets){
        this.sockets = sockets;
    }
    onApplicationBootstrap() {
        this.timer = setInterval(()=>{
            for (const socket of this.sockets.io.of('/').sockets.values())this.cutIfPaused(socket);
        }, checkEvery).unref();
    }
    onApplicationShutdown() {
        clearInterval(this.timer);
    }
    /** Looks at a room right after something was sent to it. */ relieve(room) {
        const { adapter, sockets } = this.sockets.io.of('/');
        for (const id of adapter.rooms.get(room) ?? []){
            const socket = sockets.get(id);
            if (socket !== undefined) this.cutIfPaused(socket);
        }
    }
    cutIfPaused(socket) {
        if (queuedBytes(socket) <= mostQueued) return;
        this.logger.warn(`A client of ${socket.data.userId} does not read: cut off`);
        cut(socket);
    }
}
Backpressure = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Sockets === "undefined" ? Object : Sockets
    ])
], Backpressure);
const connectionOf = (socket)=>socket.conn;
export function queuedBytes(socket) {
    const { writeBuffer = [], transport } = connectionOf(socket);
    let bytes = transport.socket?.bufferedAmount ?? 0;
    for (const { data } of writeBuffer)bytes += typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0;
    return bytes;
}
/** A polite goodbye would wait behind what is not being read. */ function cut(socket) {
    connectionOf(socket).transport.socket?.terminate?.();
    socket.disconnect(true);
}

//# sourceMappingURL=backpressure.js.map
