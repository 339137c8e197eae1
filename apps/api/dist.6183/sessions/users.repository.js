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
export class UsersRepository {
    database;
    constructor(database){
        this.database = database;
    }
    async withEmail(email) {
        return this.database.prisma.user.findUnique({
            where: {
                email
            },
            select: {
                id: true,
                passwordHash: true
            }
        });
    }
    async passwordHashOf(id) {
        const user = await this.database.prisma.user.findUnique({
            where: {
                id
            },
            select: {
                passwordHash: true
            }
        });
        return user?.passwordHash ?? null;
    }
    async setPassword(id, passwordHash) {
        await this.database.prisma.user.update({
            where: {
                id
            },
            data: {
                passwordHash
            }
        });
    }
    async edit(id, edit) {
        await this.database.prisma.user.update({
            where: {
                id
            },
            data: edit
        });
    }
    async any() {
        return await this.database.prisma.user.findFirst({
            select: {
                id: true
            }
        }) !== null;
    }
}
UsersRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], UsersRepository);

//# sourceMappingURL=users.repository.js.map
