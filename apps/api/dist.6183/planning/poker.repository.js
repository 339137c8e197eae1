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
import { entityJson } from '../projects/small-tables.js';
const table = `jsonb_build_object('live', live) || ${entityJson('poker')}::jsonb`;
export class PokerRepository {
    database;
    constructor(database){
        this.database = database;
    }
    /** In every project that can still be written. */ async due(now) {
        const { rows } = await this.database.pool.query({
            name: 'due_rounds',
            text: `SELECT r.project_id AS "projectId", r.id AS "roundId", p.started_by AS "openedBy",
          (extract(epoch FROM coalesce(p.deadline, r.reveals_at)) * 1000)::float8 AS "dueAt"
        FROM poker p JOIN poker_round r ON r.project_id = p.project_id AND r.poker_id = p.id
        JOIN project ON project.id = p.project_id AND project.archived_at IS NULL
        WHERE p.live AND r.live AND r.revealed_at IS NULL AND NOT r.skipped AND coalesce(p.deadline, r.reveals_at) <= $1`,
            values: [
                new Date(now)
            ]
        });
        return rows;
    }
    /** Newest first. */ async ended(projectId, before, limit) {
        const { rows } = await this.database.pool.query(`SELECT ${table} AS table, (SELECT count(DISTINCT r.story_id)::int FROM poker_round r
          WHERE r.project_id = $1 AND r.poker_id = poker.id AND r.settled_points IS NOT NULL) AS settled
        FROM poker WHERE project_id = $1 AND NOT live AND started_at < $2 ORDER BY started_at DESC, id LIMIT $3`, [
            projectId,
            new Date(before),
            limit
        ]);
        return rows;
    }
    /** Rounds in the order of the stories at the table, and as they followed each other. */ async read(projectId, id) {
        const { rows } = await this.database.pool.query(`SELECT ${table} AS table,
        (SELECT coalesce(json_agg(json_build_object('id', s.id, 'number', s.number, 'title', s.title)
            ORDER BY array_position(story_ids, s.id)), '[]')
          FROM story s WHERE s.project_id = $1 AND s.id = ANY (story_ids)) AS stories,
        (SELECT coalesce(json_agg(json ORDER BY array_position(story_ids, story_id), number), '[]')
          FROM (SELECT ${entityJson('round')} AS json, story_id, number FROM poker_round
            WHERE project_id = $1 AND poker_id = $2) played) AS rounds
        FROM poker WHERE project_id = $1 AND id = $2`, [
            projectId,
            id
        ]);
        return rows[0] ?? null;
    }
    /** What one person voted; null when there is no such table. */ async votesOf(projectId, id, userId) {
        const { rows } = await this.database.pool.query(`SELECT (SELECT coalesce(json_object_agg(v.round_id, v.value), '{}') FROM poker_round r
          JOIN poker_vote v ON v.project_id = r.project_id AND v.round_id = r.id
          WHERE r.project_id = $1 AND r.poker_id = $2 AND v.user_id = $3) AS votes
        FROM poker WHERE project_id = $1 AND id = $2`, [
            projectId,
            id,
            userId
        ]);
        return rows[0]?.votes ?? null;
    }
    /** Oldest first; null when there is no such story. */ async ofStory(projectId, storyId) {
        const { rows } = await this.database.pool.query(`SELECT (SELECT coalesce(json_agg(${entityJson('round')} ORDER BY started_at, number), '[]') FROM poker_round
          WHERE project_id = $1 AND story_id = $2) AS rounds
        FROM story WHERE project_id = $1 AND id = $2`, [
            projectId,
            storyId
        ]);
        return rows[0]?.rounds ?? null;
    }
}
PokerRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], PokerRepository);

//# sourceMappingURL=poker.repository.js.map
