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
const seconds = (column)=>`date_part('epoch', ${column})`;
const millis = (column)=>`round(${seconds(column)} * 1000)::bigint`;
/**
 * Stories with their moves. Moves come packed by story: as rows of their own half a million of them take three times as long to read.
 * LATERAL reads them through the key, whatever the statistics say of how many stories there are.
 */ const flowOf = (stories)=>`SELECT t.version, s.id, s.type, s.points, s.epic_id AS epic, s.label_ids AS labels,
    s.fate = 'trash' AS deleted, m.places, m.times, b.blocked,
    CASE WHEN m.undone THEN (SELECT json_agg(json_build_object('version', u.version, 'from', u.from_stage, 'to', u.to_stage,
      'at', ${millis('u.occurred_at')}, 'undoes', u.undoes) ORDER BY u.version)
      FROM stage_move u WHERE u.project_id = s.project_id AND u.story_id = s.id) END AS undone
  FROM stream t LEFT JOIN (${stories}) s ON true
  LEFT JOIN LATERAL (SELECT string_agg(coalesce(to_stage, ''), ',') AS places, bool_or(undoes IS NOT NULL) AS undone,
      string_agg(float8send(${seconds('occurred_at')}), '') AS times
    FROM (SELECT * FROM stage_move o WHERE o.project_id = s.project_id AND o.story_id = s.id ORDER BY o.version) o) m ON true
  LEFT JOIN LATERAL (SELECT json_agg(json_build_object('cause', o.cause, 'reason', o.reason,
      'since', ${millis('o.since')}, 'until', ${millis('o.until')}) ORDER BY o.since) AS blocked
    FROM blocker o WHERE o.project_id = s.project_id AND o.story_id = s.id) b ON true
  WHERE t.id = $1`;
const all = flowOf('SELECT * FROM story WHERE project_id = $1');
const touched = `WITH touched AS (SELECT DISTINCT (e ->> 'id')::uuid AS id
  FROM change c, jsonb_array_elements(c.events) e WHERE c.stream_id = $1 AND c.version > $2 AND e ->> 'kind' = 'story')
  ${flowOf('SELECT story.* FROM touched JOIN story ON story.project_id = $1 AND story.id = touched.id')}`;
export class FlowRowsRepository {
    database;
    constructor(database){
        this.database = database;
    }
    /** Every story; of an empty project one row that names the version alone. */ async all(projectId) {
        const { rows } = await this.database.pool.query({
            name: 'flow_all',
            text: all,
            values: [
                projectId
            ]
        });
        return rows;
    }
    /** The stories that changes after a version touched. */ async since(projectId, version) {
        const values = [
            projectId,
            version
        ];
        const { rows } = await this.database.pool.query({
            name: 'flow_since',
            text: touched,
            values
        });
        return rows;
    }
}
FlowRowsRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], FlowRowsRepository);

//# sourceMappingURL=flow-rows.repository.js.map
