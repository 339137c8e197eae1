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
import { storyJson, storyOf } from '../projects/story-rows.js';
const mostWork = 500;
/** The end of the year 9999: later dates are written in a way that Postgres does not read. */ const lastYear = 253_402_300_799_999;
export class StorySearchRepository {
    database;
    constructor(database){
        this.database = database;
    }
    /** Newest first. */ async removed(projectId, fate, before, limit) {
        const { rows } = await this.database.pool.query(`SELECT ${storyJson} AS story, s.fate, (extract(epoch FROM s.removed_at) * 1000)::float8 AS at
        FROM story s WHERE s.project_id = $1 AND s.fate = $2 AND s.removed_at < $3
        ORDER BY s.removed_at DESC, s.id LIMIT $4`, [
            projectId,
            fate,
            new Date(Math.min(before, lastYear)),
            limit
        ]);
        return rows.map((row)=>({
                story: storyOf(row.story),
                removedAt: row.at,
                fate: row.fate
            }));
    }
    /** All words in the title, or the number; the trash is left out. Open stories come first. */ async search(projectId, words, number, limit) {
        const { rows } = await this.database.pool.query(`SELECT ${storyJson} AS story FROM story s
        WHERE s.project_id = $1 AND s.fate <> 'trash' AND (s.number = $2 OR s.title ILIKE ALL($3::text[]))
        ORDER BY s.number = $2 DESC NULLS LAST, s.fate = 'open' DESC, s.number DESC LIMIT $4`, [
            projectId,
            number,
            words.map((word)=>`%${word.replace(/[\\%_]/g, '\\$&')}%`),
            limit
        ]);
        return rows.map((row)=>storyOf(row.story));
    }
    /** What is assigned to somebody and not finished, over the projects that they see. */ async assignedTo(userId) {
        const { rows } = await this.database.pool.query(`SELECT w.slug AS workspace, p.key, p.name, ${storyJson} AS story
        FROM story s JOIN project p ON p.id = s.project_id JOIN workspace w ON w.id = p.workspace_id
        JOIN person a ON a.workspace_id = w.id AND a.user_id = $1
        WHERE s.assignee_ids @> ARRAY[$1::uuid] AND s.fate = 'open' AND s.stage <> 'MANAGE' AND p.archived_at IS NULL
          AND (a.role IN ('owner', 'admin')
            OR EXISTS (SELECT FROM member m WHERE m.project_id = p.id AND m.user_id = $1))
        ORDER BY s.due_on NULLS LAST, p.name, s.rank, s.id LIMIT ${mostWork}`, [
            userId
        ]);
        return rows.map((row)=>({
                workspace: row.workspace,
                projectKey: row.key,
                projectName: row.name,
                story: storyOf(row.story)
            }));
    }
}
StorySearchRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], StorySearchRepository);

//# sourceMappingURL=story-search.repository.js.map
