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
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Clock } from '../clock.js';
import { ProblemError } from '../problem.js';
import { IdempotencyRepository } from './idempotency.repository.js';
const keptFor = 24 * 3_600_000;
const waits = 100;
const wait = 50;
export class Idempotency {
    replies;
    clock;
    sweeping;
    constructor(replies, clock){
        this.replies = replies;
        this.clock = clock;
    }
    onApplicationBootstrap() {
        const sweep = ()=>this.replies.forgetBefore(this.clock.now() - keptFor).catch(()=>undefined);
        this.sweeping = setInterval(()=>void sweep(), 3_600_000).unref();
    }
    onApplicationShutdown() {
        clearInterval(this.sweeping);
    }
    /** Null: this is the first, go on. A repeat that comes while the first is running waits for it. */ async earlier(userId, key, request) {
        const digest = digestOf(request);
        for(let tries = 0; tries < waits; tries += 1){
            if (await this.replies.reserve(userId, key, digest, this.clock.now())) return null;
            const kept = await this.replies.read(userId, key);
            if (kept !== null && kept.digest !== digest) throw new ProblemError('mutation_reused');
            if (kept !== null && kept.status !== 0) return kept;
            await sleep(wait);
        }
        throw new ProblemError('project_busy', {
            headers: {
                'retry-after': '1'
            }
        });
    }
    /** The first answer, if there was one, without asking to be the first. */ async kept(userId, key, request) {
        const kept = await this.replies.read(userId, key);
        return kept !== null && kept.status !== 0 && kept.digest === digestOf(request) ? kept : null;
    }
    async answered(userId, key, status, reply) {
        if (status < 400) await this.replies.keep(userId, key, status, withoutSecret(reply));
        else await this.replies.release(userId, key);
    }
}
Idempotency = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof IdempotencyRepository === "undefined" ? Object : IdempotencyRepository,
        typeof Clock === "undefined" ? Object : Clock
    ])
], Idempotency);
/** What nobody may find out from the database, not even by trying. */ const secrets = new Set([
    'password',
    'current',
    'next',
    'secret'
]);
const digestOf = (request)=>createHash('sha256').update(JSON.stringify(request, (name, value)=>secrets.has(name) ? undefined : value)).digest('base64url');
/** A secret is shown once and kept nowhere. */ function withoutSecret(reply) {
    if (typeof reply !== 'object' || reply === null || !('secret' in reply)) return reply;
    return {
        ...reply,
        secret: null
    };
}

//# sourceMappingURL=idempotency.js.map
