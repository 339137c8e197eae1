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
import { HttpAdapterHost } from '@nestjs/core';
import { Server } from 'socket.io';
import { Config } from '../platform/config.js';
import { isOwnOrigin } from '../platform/http/origin.js';
import { Access } from '../sessions/access.js';
import { admit } from './visitor.js';
const largestFrame = 64 * 1024;
export class Sockets {
    host;
    config;
    access;
    logger = new Logger(Sockets.name);
    server = null;
    constructor(host, config, access){
        this.host = host;
        this.config = config;
        this.access = access;
    }
    get io() {
        if (this.server === null) throw new Error('The socket server is asked for before it is there');
        return this.server;
    }
    onModuleInit() {
        this.server = new Server(this.host.httpAdapter.getHttpServer(), {
            path: '/socket.io',
            serveClient: false,
            // Polling would need every request of a client to reach the same process.
            transports: [
                'websocket'
            ],
            // Divides fan-out by seven to eleven.
            perMessageDeflate: false,
            maxHttpBufferSize: largestFrame,
            connectTimeout: 10_000,
            pingInterval: 20_000,
            pingTimeout: 20_000,
            allowRequest: (request, answer)=>answer(null, this.mayConnect(request))
        });
        this.server.use((socket, next)=>{
            admit(socket.handshake, this.access).then((visitor)=>{
                Object.assign(socket.data, visitor);
                next();
            }, (error)=>next(error instanceof Error ? error : new Error('internal')));
        });
        this.server.engine.on('connection_error', ({ code, message })=>{
            this.logger.debug(`A socket was refused: ${code} ${message}`);
        });
    }
    /** An upgraded connection would keep the HTTP server from closing. */ beforeApplicationShutdown() {
        this.server?.disconnectSockets(true);
        this.server?.engine.close();
    }
    /** A browser names the page that connects, and no page can hide it; other programs have no cookie to abuse. */ mayConnect({ headers }) {
        if (headers.origin === undefined) return true;
        const forwarded = headers['x-forwarded-host'];
        const host = typeof forwarded === 'string' ? forwarded : headers.host;
        return isOwnOrigin({
            headers,
            host,
            origins: this.config.origins
        });
    }
}
Sockets = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof HttpAdapterHost === "undefined" ? Object : HttpAdapterHost,
        typeof Config === "undefined" ? Object : Config,
        typeof Access === "undefined" ? Object : Access
    ])
], Sockets);

//# sourceMappingURL=sockets.js.map
