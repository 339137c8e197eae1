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
import { projectRoles, workspaceRoles } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
export class WorkspacesRepository {
    database;
    constructor(database){
        this.database = database;
    }
    /** False when the address is taken. */ async create({ id, slug, name, ownerId }) {
        const { rowCount } = await this.database.pool.query(`WITH born AS (INSERT INTO workspace (id, slug, name) VALUES ($1, $2, $3) ON CONFLICT (slug) DO NOTHING RETURNING id),
        history AS (INSERT INTO stream (id) SELECT id FROM born),
        access AS (UPDATE app_user SET access_version = access_version + 1 FROM born WHERE app_user.id = $4)
        INSERT INTO person (workspace_id, user_id, name, color, role)
        SELECT born.id, u.id, u.name, u.color, 'owner' FROM born JOIN app_user u ON u.id = $4`, [
            id,
            slug,
            name,
            ownerId
        ]);
        return rowCount === 1;
    }
    /** True for whoever is an owner or an admin somewhere. */ async administers(userId) {
        const person = await this.database.prisma.person.findFirst({
            where: {
                userId,
                role: {
                    in: [
                        'owner',
                        'admin'
                    ]
                }
            },
            select: {
                userId: true
            }
        });
        return person !== null;
    }
    /** Somebody of the workspace who can sign in; the people of an example cannot. */ async hasAccount(workspaceId, userId) {
        const { rows } = await this.database.pool.query('SELECT FROM person p JOIN app_user u ON u.id = p.user_id WHERE p.workspace_id = $1 AND p.user_id = $2', [
            workspaceId,
            userId
        ]);
        return rows.length === 1;
    }
    /** A password opens every workspace of a person: in each of them the other must be an admin, and not the lesser one. */ async outranksEverywhere(adminId, userId) {
        const { rows } = await this.database.pool.query(`SELECT EXISTS (
         SELECT FROM person t WHERE t.user_id = $2 AND NOT EXISTS (
           SELECT FROM person a WHERE a.user_id = $1 AND a.workspace_id = t.workspace_id AND a.role IN ('admin', 'owner')
             AND array_position($3, a.role) >= array_position($3, t.role))) AS free`, [
            adminId,
            userId,
            workspaceRoles
        ]);
        return rows[0]?.free === false;
    }
    /** The ids behind keys; those that do not exist are left out. */ async projectsByKey(workspaceId, keys) {
        const projects = await this.database.prisma.project.findMany({
            where: {
                workspaceId,
                key: {
                    in: [
                        ...keys
                    ]
                }
            },
            select: {
                id: true,
                key: true
            }
        });
        return new Map(projects.map(({ id, key })=>[
                key,
                id
            ]));
    }
    /** Where somebody is a member. */ async projectsOf(workspaceId, userId) {
        const { rows } = await this.database.pool.query(`SELECT p.id, m.role FROM project p JOIN member m ON m.project_id = p.id AND m.user_id = $2
        WHERE p.workspace_id = $1 ORDER BY array_position($3, m.role), p.id`, [
            workspaceId,
            userId,
            projectRoles
        ]);
        return rows;
    }
}
WorkspacesRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], WorkspacesRepository);

//# sourceMappingURL=workspaces.repository.js.map
