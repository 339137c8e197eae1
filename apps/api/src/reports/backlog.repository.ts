import { Injectable } from '@nestjs/common';
import type { Reply } from '@rondo/contracts';
import { isDone, stations, type BacklogItem, type Station } from '@rondo/domain';
import { Database } from '../platform/database/database.js';

type ComingSprint = Reply<'report.backlog'>['sprints'][number];

interface Backlog {
  /** In order, as far as a forecast can reach. */
  readonly stories: readonly BacklogItem[];
  readonly unestimated: number;
  /** Those that have not started, next first. */
  readonly sprints: readonly {
    readonly sprint: ComingSprint['sprint'];
    readonly planned: Omit<ComingSprint['planned'], 'workingDays'>;
  }[];
}

const farthest = 5_000;
const millis = (column: string): string => `round(date_part('epoch', ${column}) * 1000)::bigint`;
const open = `project_id = $1 AND fate = 'open'`;

/** BACKLOG-3: at all stages ahead of done. */
const unplanned = `FROM story WHERE ${open} AND stage = ANY($2::text[]) AND sprint_id IS NULL`;
/** FORECAST-3 */
const unsized = 'points IS NULL AND parent_id IS NULL';
/** SPRINT-10 */
const whole = `NOT EXISTS (SELECT FROM story p WHERE p.${open} AND p.id = story.parent_id AND p.sprint_id = s.id)`;
const inOrder = `stage = 'PLAN', rank, id`;
const backlog = `SELECT
  (SELECT coalesce(json_agg(json_build_object('id', id, 'points', points, 'parentId', parent_id) ORDER BY ${inOrder}), '[]')
    FROM (SELECT id, points, parent_id, stage, rank ${unplanned} ORDER BY ${inOrder} LIMIT ${farthest}) s) AS stories,
  (SELECT count(*)::int ${unplanned} AND ${unsized}) AS unestimated,
  (SELECT coalesce(json_agg(json_build_object(
    'sprint', json_build_object('id', s.id, 'number', s.number, 'name', s.name, 'goal', s.goal, 'startsOn', s.starts_on, 'endsOn', s.ends_on,
      'startedAt', ${millis('s.started_at')}, 'closedAt', ${millis('s.closed_at')}),
    'planned', (SELECT json_build_object('stories', count(*) FILTER (WHERE ${whole}), 'points', coalesce(sum(points), 0),
        'unestimated', count(*) FILTER (WHERE ${unsized}))
      FROM story WHERE ${open} AND sprint_id = s.id AND stage = ANY($2::text[]))) ORDER BY s.starts_on, s.number), '[]')
    FROM sprint s WHERE s.project_id = $1 AND s.started_at IS NULL) AS sprints`;

@Injectable()
export class BacklogRepository {
  constructor(private readonly database: Database) {}

  async read(projectId: string, doneStage: Station): Promise<Backlog> {
    const { rows } = await this.database.pool.query<Backlog>({
      name: 'report_backlog',
      text: backlog,
      values: [projectId, stations.filter((station) => !isDone(station, doneStage))],
    });
    return rows[0] as Backlog;
  }
}
