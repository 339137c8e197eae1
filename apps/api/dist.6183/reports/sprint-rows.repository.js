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
import { entityJson, smallTables } from '../projects/small-tables.js';
const millis = (column)=>`round(date_part('epoch', ${column}) * 1000)::bigint`;
const marks = (table)=>`'number', ${table}.number, 'title', ${table}.title, 'type', ${table}.type,
  'epicId', ${table}.epic_id, 'labelIds', ${table}.label_ids`;
const ofStory = (table)=>`${table}.project_id = $1 AND ${table}.story_id = i.story_id AND ${table}.version <= a.version`;
/** One statement, so that everything is of one moment. */ const sprints = `WITH asked AS (
    SELECT s.id, c.sprint_id IS NOT NULL AS closed, coalesce(c.version - 1, t.version) AS version, coalesce(c.done_stage, p.done_stage) AS done_stage,
      coalesce(c.planning, (SELECT ${entityJson('planning')}::jsonb FROM ${smallTables.planning.from} WHERE project_id = $1)) AS planning,
      coalesce(c.sprint, (SELECT ${entityJson('sprint')}::jsonb FROM ${smallTables.sprint.from} WHERE project_id = $1 AND id = s.id)) AS sprint
    FROM sprint s JOIN stream t ON t.id = $1 JOIN project p ON p.id = $1
      LEFT JOIN sprint_close c ON c.project_id = $1 AND c.sprint_id = s.id
    WHERE s.project_id = $1 AND s.id = ANY($2::uuid[]))
  SELECT a.sprint, a.closed, a.version, a.done_stage AS "doneStage", a.planning,
    (SELECT coalesce(json_agg(json_build_object('id', i.story_id,
      'now', (SELECT json_build_object(${marks('s')}) FROM story s WHERE s.project_id = $1 AND s.id = i.story_id),
      'outcome', CASE WHEN o.story_id IS NOT NULL THEN json_build_object(${marks('o')},
        'toSprint', o.to_sprint, 'toNumber', o.to_number, 'reason', o.reason) END,
      'since', CASE WHEN a.closed AND o.story_id IS NULL THEN (SELECT json_agg(json_build_object('set', e -> 'set', 'was', e -> 'was') ORDER BY c.version DESC)
        FROM story_change h JOIN change c ON c.stream_id = $1 AND c.version = h.version, jsonb_array_elements(c.events) e
        WHERE h.project_id = $1 AND h.story_id = i.story_id AND h.version > a.version AND e ->> 'kind' = 'story' AND e ->> 'id' = i.story_id::text) END,
      'scope', (SELECT json_agg(json_build_object('version', m.version, 'fromSprint', m.from_sprint, 'toSprint', m.to_sprint,
        'fromPoints', m.from_points, 'toPoints', m.to_points, 'wasOpen', m.was_open, 'isOpen', m.is_open, 'at', ${millis('m.occurred_at')},
        'undoes', m.undoes) ORDER BY m.version) FROM scope_move m WHERE ${ofStory('m')}),
      'moves', (SELECT json_agg(json_build_object('version', m.version, 'from', m.from_stage, 'to', m.to_stage, 'at', ${millis('m.occurred_at')},
        'undoes', m.undoes) ORDER BY m.version) FROM stage_move m WHERE ${ofStory('m')}))), '[]')
    FROM (SELECT DISTINCT m.story_id FROM scope_move m
        WHERE m.project_id = $1 AND m.to_sprint = a.id AND m.version <= a.version) i
      LEFT JOIN sprint_outcome o ON a.closed AND o.project_id = $1 AND o.sprint_id = a.id AND o.story_id = i.story_id) AS stories
  FROM asked a`;
export class SprintRowsRepository {
    database;
    constructor(database){
        this.database = database;
    }
    /** In any order; those that do not exist are left out. */ async read(projectId, sprintIds) {
        const values = [
            projectId,
            sprintIds
        ];
        const { rows } = await this.database.pool.query({
            name: 'report_sprints',
            text: sprints,
            values
        });
        return rows;
    }
    /** The closed ones, newest first. */ async lastClosed(projectId, count) {
        const { rows } = await this.database.pool.query('SELECT id FROM sprint WHERE project_id = $1 AND closed_at IS NOT NULL ORDER BY closed_at DESC, number DESC LIMIT $2', [
            projectId,
            count
        ]);
        return rows.map(({ id })=>id);
    }
}
SprintRowsRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], SprintRowsRepository);

//# sourceMappingURL=sprint-rows.repository.js.map
