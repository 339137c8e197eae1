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
import { Database } from '../platform/database/database.js';
import { idleLimit } from './identity.repository.js';
export class CredentialsRepository {
    database;
    constructor(database){
        this.database = database;
    }
    async add(credential) {
        await this.database.prisma.credential.create({
            data: credential
        });
    }
    /** Those that still open a door, newest first. */ list(which, now) {
        const active = new Date(now - idleLimit);
        const idle = [
            {
                lastUsedAt: {
                    gt: active
                }
            },
            {
                lastUsedAt: null,
                createdAt: {
                    gt: active
                }
            }
        ];
        return this.database.prisma.credential.findMany({
            where: {
                ...which,
                revokedAt: null,
                expiresAt: {
                    gt: new Date(now)
                },
                ...which.kind === 'session' ? {
                    OR: idle
                } : {}
            },
            orderBy: [
                {
                    createdAt: 'desc'
                },
                {
                    id: 'asc'
                }
            ]
        });
    }
    /** Returns whose they were. */ async revoke(which, now) {
        const { not, ...named } = which;
        const revoked = await this.database.prisma.credential.updateManyAndReturn({
            where: {
                ...named,
                revokedAt: null,
                ...not === undefined ? {} : {
                    NOT: {
                        id: not
                    }
                }
            },
            data: {
                revokedAt: new Date(now)
            },
            select: {
                userId: true
            }
        });
        return [
            ...new Set(revoked.map(({ userId })=>userId))
        ];
    }
}
CredentialsRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], CredentialsRepository);

//# sourceMappingURL=credentials.repository.js.map
