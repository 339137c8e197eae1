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
import { v7 as newId } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Access } from './access.js';
import { CredentialsRepository } from './credentials.repository.js';
import { hashSecret, newSecret, tokenPrefix } from './secrets.js';
const day = 86_400_000;
export const sessionDays = 30;
export class Credentials {
    credentials;
    access;
    clock;
    constructor(credentials, access, clock){
        this.credentials = credentials;
        this.access = access;
        this.clock = clock;
    }
    /** The secret leaves once, in this answer. */ async issue({ days, ...wanted }) {
        const secret = newSecret(wanted.kind === 'token' ? tokenPrefix : '');
        const createdAt = new Date(this.clock.now());
        const credential = {
            ...wanted,
            id: newId(),
            projectId: wanted.projectId ?? null,
            secretHash: hashSecret(secret),
            createdAt,
            expiresAt: new Date(createdAt.getTime() + days * day)
        };
        await this.credentials.add(credential);
        return {
            credential: viewOf({
                ...credential,
                lastUsedAt: null
            }, null),
            secret
        };
    }
    async list(which, askedWith) {
        const list = await this.credentials.list(which, this.clock.now());
        return list.map((credential)=>viewOf(credential, askedWith));
    }
    /** What is gone already stays gone. */ async revoke(which) {
        this.forget(await this.credentials.revoke(which, this.clock.now()));
    }
    /** Ends all of these kinds, but the one that asks. */ async revokeAll(userId, kinds, but) {
        const which = {
            userId,
            kind: {
                in: kinds
            },
            ...but === undefined ? {} : {
                not: but
            }
        };
        this.forget(await this.credentials.revoke(which, this.clock.now()));
    }
    forget(userIds) {
        for (const userId of userIds)this.access.forget(userId);
    }
}
Credentials = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof CredentialsRepository === "undefined" ? Object : CredentialsRepository,
        typeof Access === "undefined" ? Object : Access,
        typeof Clock === "undefined" ? Object : Clock
    ])
], Credentials);
const viewOf = ({ id, name, scope, createdAt, lastUsedAt, expiresAt }, askedWith)=>({
        id,
        name,
        scope: scope,
        createdAt: createdAt.getTime(),
        lastUsedAt: lastUsedAt?.getTime() ?? null,
        expiresAt: expiresAt.getTime(),
        current: id === askedWith
    });

//# sourceMappingURL=credentials.js.map
