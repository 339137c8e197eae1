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
import { Credentials } from '../sessions/credentials.js';
import { PasswordHashing } from '../sessions/password-hashing.js';
import { UsersRepository } from '../sessions/users.repository.js';
export class Passwords {
    users;
    hashing;
    credentials;
    limits;
    constructor(users, hashing, credentials, limits){
        this.users = users;
        this.hashing = hashing;
        this.credentials = credentials;
        this.limits = limits;
    }
    /** SESSION: whoever else is signed in as this person is signed out. */ async change(who, { current, next }, address) {
        await this.limits.spendSignIn(who.userId, address);
        if (!await this.hashing.matches(current, await this.users.passwordHashOf(who.userId))) throw new ProblemError('password_wrong', {
            field: 'current'
        });
        await this.users.setPassword(who.userId, await this.hashing.hash(next, 'next'));
        await this.limits.forgiveSignIn(who.userId, address);
        await this.credentials.revokeAll(who.userId, [
            'session'
        ], who.credentialId);
    }
    /** SESSION: nobody stays in with what was there before a reset, tokens included. */ async reset(userId, passwordHash) {
        await this.users.setPassword(userId, passwordHash);
        await this.credentials.revokeAll(userId, [
            'session',
            'token',
            'kiosk'
        ]);
    }
}
Passwords = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof UsersRepository === "undefined" ? Object : UsersRepository,
        typeof PasswordHashing === "undefined" ? Object : PasswordHashing,
        typeof Credentials === "undefined" ? Object : Credentials,
        typeof Limits === "undefined" ? Object : Limits
    ])
], Passwords);

//# sourceMappingURL=passwords.js.map
