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
import { Limits } from '../platform/limits.js';
import { ProblemError } from '../platform/problem.js';
import { Access } from './access.js';
import { Credentials, sessionDays } from './credentials.js';
import { deviceOf } from './device.js';
import { meOf } from './me.js';
import { PasswordHashing } from './password-hashing.js';
import { setSessionCookie } from './session-cookie.js';
import { UsersRepository } from './users.repository.js';
export class SignIn {
    users;
    passwords;
    limits;
    credentials;
    access;
    constructor(users, passwords, limits, credentials, access){
        this.users = users;
        this.passwords = passwords;
        this.limits = limits;
        this.credentials = credentials;
        this.access = access;
    }
    /** Says nothing about which of the two was wrong, neither in words nor in time. */ async check({ email, password }, address) {
        await this.limits.spendSignIn(email, address);
        const user = await this.users.withEmail(email);
        const right = await this.passwords.matches(password, user?.passwordHash ?? null);
        if (user === null || !right) throw new ProblemError('sign_in_failed');
        await this.limits.forgiveSignIn(email, address);
        return user.id;
    }
    /** Always a new secret: one that was there before signing in is worth nothing after. */ async open(userId, request, reply) {
        const { secret } = await this.credentials.issue({
            kind: 'session',
            userId,
            name: deviceOf(request.headers['user-agent']),
            scope: 'admin',
            days: sessionDays
        });
        await this.endPresent(request);
        setSessionCookie(request, reply, secret, sessionDays * 86_400);
        return this.meWith(secret);
    }
    /** Who the living credential with this secret is. */ async meWith(secret) {
        const identity = await this.access.authenticate(secret);
        if (identity === null) throw new ProblemError('session_ended');
        return meOf(identity);
    }
    async endPresent({ requester }) {
        if (requester?.kind === 'session') await this.credentials.revoke({
            id: requester.credentialId,
            kind: {
                in: [
                    'session'
                ]
            }
        });
    }
}
SignIn = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof UsersRepository === "undefined" ? Object : UsersRepository,
        typeof PasswordHashing === "undefined" ? Object : PasswordHashing,
        typeof Limits === "undefined" ? Object : Limits,
        typeof Credentials === "undefined" ? Object : Credentials,
        typeof Access === "undefined" ? Object : Access
    ])
], SignIn);

//# sourceMappingURL=sign-in.js.map
