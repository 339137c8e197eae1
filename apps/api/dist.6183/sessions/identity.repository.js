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
/** A browser session that nobody used for this long has ended; justified by a shared board on personal machines. */ export const idleLimit = 7 * 24 * 3_600_000;
const find = `
  SELECT c.id, c.kind, c.scope, c.project_id, c.expires_at,
         u.id AS user_id, u.name, u.email, u.color, u.language, u.access_version,
         (SELECT json_agg(json_build_object('id', w.id, 'slug', w.slug, 'name', w.name, 'role', p.role) ORDER BY w.name)
            FROM person p JOIN workspace w ON w.id = p.workspace_id
           WHERE p.user_id = u.id) AS workspaces,
         (SELECT json_agg(json_build_object('id', j.id, 'workspaceId', j.workspace_id, 'key', j.key,
                          'role', CASE WHEN p.role IN ('owner', 'admin') THEN 'lead' ELSE m.role END))
            FROM person p
            JOIN project j ON j.workspace_id = p.workspace_id
            LEFT JOIN member m ON m.project_id = j.id AND m.user_id = u.id
           WHERE p.user_id = u.id AND (m.user_id IS NOT NULL OR p.role IN ('owner', 'admin'))) AS projects
    FROM credential c JOIN app_user u ON u.id = c.user_id
   WHERE c.secret_hash = $1 AND c.revoked_at IS NULL AND c.expires_at > $2
     AND (c.kind <> 'session' OR coalesce(c.last_used_at, c.created_at) > $3)`;
export class IdentityRepository {
    database;
    constructor(database){
        this.database = database;
    }
    async find(secretHash, now) {
        const { rows } = await this.database.pool.query({
            name: 'identity.find',
            text: find,
            values: [
                secretHash,
                new Date(now),
                new Date(now - idleLimit)
            ]
        });
        const [row] = rows;
        return row === undefined ? null : identityOf(row);
    }
    async touch(credentialId, now) {
        await this.database.pool.query('UPDATE credential SET last_used_at = $2 WHERE id = $1', [
            credentialId,
            new Date(now)
        ]);
    }
}
IdentityRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], IdentityRepository);
function identityOf(row) {
    const belongings = belongingsOf(row);
    const workspaces = row.kind === 'kiosk' ? belongings.flatMap((place)=>wallScreen(place, row.project_id)) : belongings;
    // A wall screen goes dark when the one who opened it no longer sees the project.
    if (row.kind === 'kiosk' && workspaces.length === 0) return null;
    return {
        credentialId: row.id,
        kind: row.kind,
        scope: row.scope,
        expiresAt: row.expires_at.getTime(),
        kioskProjectId: row.kind === 'kiosk' ? row.project_id : null,
        userId: row.user_id,
        name: row.name,
        email: row.email,
        color: row.color,
        language: row.language,
        accessVersion: row.access_version,
        workspaces: new Map(workspaces.map((place)=>[
                place.slug,
                place
            ]))
    };
}
const belongingsOf = (row)=>(row.workspaces ?? []).map((workspace)=>({
            ...workspace,
            projects: new Map((row.projects ?? []).filter((project)=>project.workspaceId === workspace.id).map(({ id, key, role })=>[
                    key,
                    {
                        id,
                        key,
                        role
                    }
                ]))
        }));
/** What a kiosk link sees of a place: one project, as a viewer. */ const wallScreen = (place, projectId)=>[
        ...place.projects.values()
    ].filter((project)=>project.id === projectId).map((project)=>({
            ...place,
            role: 'guest',
            projects: new Map([
                [
                    project.key,
                    {
                        ...project,
                        role: 'viewer'
                    }
                ]
            ])
        }));

//# sourceMappingURL=identity.repository.js.map
