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
const byTicket = `UPDATE ticket SET used_at = $9 WHERE secret_hash = $10 AND kind = 'owner'
  AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $9 AND NOT EXISTS (SELECT FROM app_user) RETURNING id`;
const unattended = `SELECT WHERE NOT EXISTS (SELECT FROM app_user)`;
const makeOwner = (allowed)=>`
  WITH allowed AS (${allowed}),
    account AS (INSERT INTO app_user (id, email, name, color, password_hash) SELECT $1, $2, $3, $4, $5 FROM allowed
      ON CONFLICT (email) DO NOTHING RETURNING id),
    place AS (INSERT INTO workspace (id, slug, name) SELECT $6, $7, $8 FROM account),
    history AS (INSERT INTO stream (id) SELECT $6 FROM account)
  INSERT INTO person (workspace_id, user_id, name, color, role) SELECT $6, id, $3, $4, 'owner' FROM account`;
export class AccountsRepository {
    database;
    constructor(database){
        this.database = database;
    }
    /** The first account and its workspace in one statement; false when there is an account, or the ticket is no good. */ async addOwner({ id, email, name, color, passwordHash }, workspace, ticket) {
        const values = [
            id,
            email,
            name,
            color,
            passwordHash,
            workspace.id,
            workspace.slug,
            workspace.name
        ];
        const { rowCount } = await this.database.pool.query(makeOwner(ticket === null ? unattended : byTicket), ticket === null ? values : [
            ...values,
            new Date(ticket.now),
            ticket.secretHash
        ]);
        return rowCount === 1;
    }
    /** False when the email has an account. */ async add(account) {
        const { count } = await this.database.prisma.user.createMany({
            data: [
                account
            ],
            skipDuplicates: true
        });
        return count === 1;
    }
    /** Taken back, because what it was made for did not come about. */ async remove(id) {
        await this.database.prisma.user.delete({
            where: {
                id
            }
        });
    }
    async person(userId) {
        return this.database.prisma.user.findUnique({
            where: {
                id: userId
            },
            select: {
                name: true,
                color: true
            }
        });
    }
    async roleIn(workspaceId, userId) {
        const person = await this.database.prisma.person.findUnique({
            where: {
                workspaceId_userId: {
                    workspaceId,
                    userId
                }
            },
            select: {
                role: true
            }
        });
        return person?.role ?? null;
    }
    async workspaceName(id) {
        const workspace = await this.database.prisma.workspace.findUnique({
            where: {
                id
            },
            select: {
                name: true
            }
        });
        return workspace?.name ?? null;
    }
    async workspacesOf(userId) {
        const people = await this.database.prisma.person.findMany({
            where: {
                userId
            },
            select: {
                workspaceId: true
            }
        });
        return people.map(({ workspaceId })=>workspaceId);
    }
}
AccountsRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], AccountsRepository);

//# sourceMappingURL=accounts.repository.js.map
