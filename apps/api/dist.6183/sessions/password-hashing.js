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
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { commonPasswords } from './common-passwords.js';
import { ProblemError } from '../platform/problem.js';
/** argon2id as OWASP advises: 19 MiB, two passes. The library's default algorithm is argon2id. */ const cost = {
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1
};
/** Hashing takes a whole core: more at once would only slow everybody else down. */ const sideBySide = 2;
/** About two seconds of waiting; who comes later is asked to come back. */ const longestQueue = 60;
export class PasswordHashing {
    running = 0;
    queue = [];
    dummy = null;
    /** For a new password, which may not be one that everybody tries first. */ async hash(password, field = 'password') {
        if (commonPasswords.has(password.toLowerCase())) throw new ProblemError('password_common', {
            field
        });
        return this.inTurn(()=>hash(password, cost));
    }
    /** An account that does not exist takes as long as one that does. */ async matches(password, passwordHash) {
        this.dummy ??= hash('nobody has this password', cost);
        const against = passwordHash ?? await this.dummy;
        const matching = await this.inTurn(()=>verify(against, password));
        return matching && passwordHash !== null;
    }
    async inTurn(work) {
        if (this.running >= sideBySide) await this.wait();
        else this.running += 1;
        try {
            return await work();
        } finally{
            const next = this.queue.shift();
            if (next === undefined) this.running -= 1;
            else next();
        }
    }
    /** Whoever finishes hands its place on. */ wait() {
        if (this.queue.length >= longestQueue) {
            const seconds = 3;
            throw new ProblemError('too_many_requests', {
                params: {
                    seconds
                },
                headers: {
                    'retry-after': String(seconds)
                }
            });
        }
        return new Promise((resolve)=>this.queue.push(resolve));
    }
}
PasswordHashing = _ts_decorate([
    Injectable()
], PasswordHashing);

//# sourceMappingURL=password-hashing.js.map
