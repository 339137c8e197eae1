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
import { Database } from '../database/database.js';
/** A write that has been running for longer than this was cut off: its key is free again. */ const abandonedAfter = 30_000;
export class IdempotencyRepository {
    database;
    constructor(database){
        this.database = database;
    }
    /** True when the key is ours to use now. */ async reserve(userId, key, digest, now) {
        const { rowCount } = await this.database.pool.query(`INSERT INTO idempotent_reply (user_id, key, digest, status, reply, created_at) VALUES ($1, $2, $3, 0, 'null', $4)
       ON CONFLICT (user_id, key) DO UPDATE SET digest = $3, created_at = $4
       WHERE idempotent_reply.status = 0 AND idempotent_reply.created_at < $5`, [
            userId,
            key,
            digest,
            new Date(now),
            new Date(now - abandonedAfter)
        ]);
        return rowCount === 1;
    }
    async read(userId, key) {
        const { rows } = await this.database.pool.query('SELECT digest, status, reply FROM idempotent_reply WHERE user_id = $1 AND key = $2', [
            userId,
            key
        ]);
        return rows[0] ?? null;
    }
    async keep(userId, key, status, reply) {
        await this.database.pool.query('UPDATE idempotent_reply SET status = $3, reply = $4::jsonb WHERE user_id = $1 AND key = $2', [
            userId,
            key,
            status,
            JSON.stringify(reply)
        ]);
    }
    async release(userId, key) {
        await this.database.pool.query('DELETE FROM idempotent_reply WHERE user_id = $1 AND key = $2 AND status = 0', [
            userId,
            key
        ]);
    }
    async forgetBefore(time) {
        await this.database.pool.query('DELETE FROM idempotent_reply WHERE created_at < $1', [
            new Date(time)
        ]);
    }
}
IdempotencyRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], IdempotencyRepository);

//# sourceMappingURL=idempotency.repository.js.map
