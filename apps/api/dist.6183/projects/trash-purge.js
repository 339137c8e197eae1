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
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { purgeTrash } from './trash.repository.js';
const restsFor = 30 * 86_400_000;
const every = 3_600_000;
export class TrashPurge {
    database;
    clock;
    logger = new Logger(TrashPurge.name);
    timer;
    constructor(database, clock){
        this.database = database;
        this.clock = clock;
    }
    onApplicationBootstrap() {
        this.timer = setInterval(()=>void this.purge().catch((error)=>this.logger.warn(error)), every).unref();
    }
    onApplicationShutdown() {
        clearInterval(this.timer);
    }
    /** How many stories went. */ purge() {
        return purgeTrash(this.database.pool, new Date(this.clock.now() - restsFor));
    }
}
TrashPurge = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database,
        typeof Clock === "undefined" ? Object : Clock
    ])
], TrashPurge);

//# sourceMappingURL=trash-purge.js.map
