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
const living = (now)=>({
        usedAt: null,
        revokedAt: null,
        expiresAt: {
            gt: new Date(now)
        }
    });
export class TicketsRepository {
    database;
    constructor(database){
        this.database = database;
    }
    async add(ticket) {
        await this.database.prisma.ticket.create({
            data: ticket
        });
    }
    find(secretHash, now) {
        return this.database.prisma.ticket.findFirst({
            where: {
                secretHash,
                ...living(now)
            }
        });
    }
    /** True for one of all that try. */ async use(id, now) {
        const { count } = await this.database.prisma.ticket.updateMany({
            where: {
                id,
                ...living(now)
            },
            data: {
                usedAt: new Date(now)
            }
        });
        return count === 1;
    }
    /** What it was for did not come about. */ async giveBack(id) {
        await this.database.prisma.ticket.update({
            where: {
                id
            },
            data: {
                usedAt: null
            }
        });
    }
    openInvitations(workspaceId, now) {
        return this.database.prisma.ticket.findMany({
            where: {
                kind: 'invitation',
                workspaceId,
                ...living(now)
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
    async revoke(which, now) {
        await this.database.prisma.ticket.updateMany({
            where: {
                ...which,
                ...living(now)
            },
            data: {
                revokedAt: new Date(now)
            }
        });
    }
}
TicketsRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], TicketsRepository);

//# sourceMappingURL=tickets.repository.js.map
