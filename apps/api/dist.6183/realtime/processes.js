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
import { createShardedAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import { LocalBus } from '../platform/bus.js';
import { Config } from '../platform/config.js';
import { Sockets } from './sockets.js';
export class Processes {
    config;
    bus;
    sockets;
    logger = new Logger(Processes.name);
    connections = [];
    constructor(config, bus, sockets){
        this.config = config;
        this.bus = bus;
        this.sockets = sockets;
    }
    onApplicationBootstrap() {
        const { redisUrl } = this.config;
        if (redisUrl === null) return;
        // While Redis is away nothing waits for it: a hint that comes late is worth nothing.
        const publisher = this.keep(new Redis(redisUrl, {
            enableOfflineQueue: false
        }));
        const subscriber = this.keep(new Redis(redisUrl, {
            maxRetriesPerRequest: null
        }));
        const { io } = this.sockets;
        io.adapter(createShardedAdapter(publisher, subscriber, {
            channelPrefix: 'rondo',
            subscriptionMode: 'static'
        }));
        io.on('told', (topic, data)=>this.bus.receive(topic, data));
        this.bus.carryWith((topic, data)=>{
            if (publisher.status === 'ready') io.serverSideEmit('told', topic, data);
        });
    }
    onApplicationShutdown() {
        for (const connection of this.connections)connection.disconnect();
    }
    keep(connection) {
        let reachable = true;
        connection.on('error', (error)=>{
            if (reachable) this.logger.warn(`Redis does not answer, other processes hear nothing for now: ${error.message}`);
            reachable = false;
        });
        connection.on('ready', ()=>reachable = true);
        this.connections.push(connection);
        return connection;
    }
}
Processes = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Config === "undefined" ? Object : Config,
        typeof LocalBus === "undefined" ? Object : LocalBus,
        typeof Sockets === "undefined" ? Object : Sockets
    ])
], Processes);

//# sourceMappingURL=processes.js.map
