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
import { isDone, stations } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
const farthest = 5_000;
const millis = (column)=>`round(date_part('epoch', ${column}) * 1000)::bigint`;
const open = `project_id = $1 AND fate = 'open'`;
const backlog = `SELECT
  (SELECT coalesce(json_agg(json_build_object('id', id, 'points', points) ORDER BY rank, id), '[]') FROM (SELECT id, points, rank
    FROM story WHERE ${open} AND stage = 'PLAN' AND sprint_id IS NULL ORDER BY rank, id LIMIT ${farthest}) s) AS stories,
  (SELECT count(*)::int FROM story WHERE ${open} AND stage = 'PLAN' AND sprint_id IS NULL AND points IS NULL) AS unestimated,
  (SELECT coalesce(json_agg(json_build_object(
    'sprint', json_build_object('id', s.id, 'number', s.number, 'name', s.name, 'goal', s.goal, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
      'startedAt', ${millis('s.started_at')}, 'closedAt', ${millis('s.closed_at')}),
    'planned', (SELECT json_build_object('stories', count(*), 'points', coalesce(sum(points), 0))
      FROM story WHERE ${open} AND sprint_id = s.id AND stage <> ALL($2::text[]))) ORDER BY s.starts_on, s.number), '[]')
    FROM sprint s WHERE s.project_id = $1 AND s.started_at IS NULL) AS sprints`;
export class BacklogRepository {
    database;
    constructor(database){
        this.database = database;
    }
    async read(projectId, doneStage) {
        const { rows } = await this.database.pool.query({
            name: 'report_backlog',
            text: backlog,
            values: [
                projectId,
                stations.filter((station)=>isDone(station, doneStage))
            ]
        });
        return rows[0];
    }
}
BacklogRepository = _ts_decorate([
    Injectable(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Database === "undefined" ? Object : Database
    ])
], BacklogRepository);

//# sourceMappingURL=backlog.repository.js.map
