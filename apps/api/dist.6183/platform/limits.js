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
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from './config.js';
import { ProblemError } from './problem.js';
const quarterOfAnHour = 900;
const signInTries = 10;
/** A count that does not come is counted here instead: no request waits for it. */ const patience = {
    maxRetriesPerRequest: 1,
    commandTimeout: 500,
    connectTimeout: 1_000,
    disconnectTimeout: 200
};
export class Limits {
    redis;
    writes;
    accountTries;
    allTries;
    constructor(config){
        this.redis = config.redisUrl === null ? null : new Redis(config.redisUrl, patience);
        // It comes back by itself; meanwhile each process counts for itself.
        this.redis?.on('error', ()=>undefined);
        this.writes = this.limiter('write', config.writeLimit, 60);
        this.accountTries = this.limiter('sign-in', signInTries, quarterOfAnHour);
        this.allTries = this.limiter('sign-ins', config.signInLimit, 60);
    }
    /** LIMIT: a person writes at most so often a minute. */ spendWrite(userId, writes = 1) {
        return spend(this.writes, userId, writes);
    }
    /** LIMIT: ten tries a quarter of an hour for one account from one address, and a cap over everything. */ async spendSignIn(email, address) {
        await spend(this.accountTries, `${email} ${address}`, 1);
        await spend(this.allTries, 'all', 1);
    }
    /** Who knows the password starts afresh. */ async forgiveSignIn(email, address) {
        await this.accountTries.delete(`${email} ${address}`);
    }
    onApplicationShutdown() {
        this.redis?.disconnect();
    }
    limiter(keyPrefix, points, duration) {
        const inMemory = new RateLimiterMemory({
            keyPrefix,
            points,
            duration
        });
        if (this.redis === null) return inMemory;
        return new RateLimiterRedis({
            storeClient: this.redis,
            keyPrefix: `rondo:${keyPrefix}`,
            points,
            duration,
            insuranceLimiter: inMemory
        });
    }
}
Limits = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Config === "undefined" ? Object : Config
    ])
], Limits);
async function spend(limiter, key, points) {
    try {
        await limiter.consume(key, points);
    } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
        throw new ProblemError('too_many_requests', {
            params: {
                seconds
            },
            headers: {
                'retry-after': String(seconds)
            }
        });
    }
}

//# sourceMappingURL=limits.js.map
