import { Injectable } from '@nestjs/common';
import type { Planning, Sprint, SprintId, Station, StoryId, StoryType } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import { entityJson, smallTables } from '../projects/small-tables.js';

/** What a story was called and how it was marked. */
export interface StoryMarks {
  readonly number: number;
  readonly title: string;
  readonly type: StoryType;
  readonly epicId: string | null;
  readonly parentId: StoryId | null;
  readonly labelIds: readonly string[];
}

export interface SprintStoryRow {
  readonly id: StoryId;
  /** Now, of a story without an outcome; null: deleted for good. */
  readonly now: StoryMarks | null;
  /** At the close, when it was in the sprint then. */
  readonly outcome: (StoryMarks & { toSprint: string | null; toNumber: number | null; reason: string }) | null;
  /** What changed since the close, newest first, of a story that was not in the sprint then. */
  readonly since: readonly { set: object | null; was: Partial<StoryMarks> | null }[] | null;
  readonly scope: readonly ScopeColumns[];
  readonly moves: readonly MoveColumns[] | null;
}

/** Rows of a history come without the names of their columns, which would be most of what is read. */
export type ScopeColumns = readonly [
  version: number,
  fromSprint: string | null,
  toSprint: string | null,
  fromPoints: number | null,
  toPoints: number | null,
  wasOpen: boolean,
  isOpen: boolean,
  at: number,
  undoes: number | null,
];
export type MoveColumns = readonly [
  version: number,
  from: Station | null,
  to: Station | null,
  at: number,
  undoes: number | null,
];

export interface SprintRow {
  /** As it is, or as it was closed. */
  readonly sprint: Sprint;
  readonly closed: boolean;
  /** The history up to here makes its reports: the change before the close, or the present. */
  readonly version: number;
  readonly doneStage: Station;
  readonly planning: Planning | null;
  readonly stories: readonly SprintStoryRow[];
}

export interface ClosedSprint {
  readonly id: SprintId;
  /** The history up to here makes its reports. */
  readonly version: number;
}

const millis = (column: string): string => `round(date_part('epoch', ${column}) * 1000)::bigint`;
const marks = (table: string): string => `'number', ${table}.number, 'title', ${table}.title, 'type', ${table}.type,
  'epicId', ${table}.epic_id, 'parentId', ${table}.parent_id, 'labelIds', ${table}.label_ids`;
const ofStory = (table: string): string =>
  `${table}.project_id = $1 AND ${table}.story_id = i.story_id AND ${table}.version <= a.version`;

/** One statement, so that everything is of one moment. */
const sprints = `WITH asked AS (
    SELECT s.id, c.sprint_id IS NOT NULL AS closed, coalesce(c.version - 1, t.version) AS version, coalesce(c.done_stage, p.done_stage) AS done_stage,
      coalesce(c.planning, (SELECT ${entityJson('planning')}::jsonb FROM ${smallTables.planning.from} WHERE project_id = $1)) AS planning,
      coalesce(c.sprint, (SELECT ${entityJson('sprint')}::jsonb FROM ${smallTables.sprint.from} WHERE project_id = $1 AND id = s.id)) AS sprint
    FROM sprint s JOIN stream t ON t.id = $1 JOIN project p ON p.id = $1
      LEFT JOIN sprint_close c ON c.project_id = $1 AND c.sprint_id = s.id
    WHERE s.project_id = $1 AND s.id = ANY($2::uuid[]))
  SELECT a.sprint, a.closed, a.version, a.done_stage AS "doneStage", a.planning,
    (SELECT coalesce(json_agg(json_build_object('id', i.story_id,
      'now', CASE WHEN o.story_id IS NULL THEN (SELECT json_build_object(${marks('s')}) FROM story s WHERE s.project_id = $1 AND s.id = i.story_id) END,
      'outcome', CASE WHEN o.story_id IS NOT NULL THEN json_build_object(${marks('o')},
        'toSprint', o.to_sprint, 'toNumber', o.to_number, 'reason', o.reason) END,
      'since', CASE WHEN a.closed AND o.story_id IS NULL THEN (SELECT json_agg(json_build_object('set', e -> 'set', 'was', e -> 'was') ORDER BY c.version DESC)
        FROM story_change h JOIN change c ON c.stream_id = $1 AND c.version = h.version, jsonb_array_elements(c.events) e
        WHERE h.project_id = $1 AND h.story_id = i.story_id AND h.version > a.version AND e ->> 'kind' = 'story' AND e ->> 'id' = i.story_id::text) END,
      'scope', (SELECT json_agg(json_build_array(m.version, m.from_sprint, m.to_sprint, m.from_points, m.to_points, m.was_open, m.is_open,
        ${millis('m.occurred_at')}, m.undoes) ORDER BY m.version) FROM scope_move m WHERE ${ofStory('m')}),
      'moves', (SELECT json_agg(json_build_array(m.version, m.from_stage, m.to_stage, ${millis('m.occurred_at')}, m.undoes) ORDER BY m.version)
        FROM stage_move m WHERE ${ofStory('m')}))), '[]')
    FROM (SELECT DISTINCT m.story_id FROM scope_move m
        WHERE m.project_id = $1 AND m.to_sprint = a.id AND m.version <= a.version) i
      LEFT JOIN sprint_outcome o ON a.closed AND o.project_id = $1 AND o.sprint_id = a.id AND o.story_id = i.story_id) AS stories
  FROM asked a`;

@Injectable()
export class SprintRowsRepository {
  constructor(private readonly database: Database) {}

  /** In any order; those that do not exist are left out. */
  async read(projectId: string, sprintIds: readonly string[]): Promise<SprintRow[]> {
    const values = [projectId, sprintIds];
    const { rows } = await this.database.pool.query<SprintRow>({ name: 'report_sprints', text: sprints, values });
    return rows;
  }

  /** The closed ones, newest first. */
  async lastClosed(projectId: string, count: number): Promise<ClosedSprint[]> {
    const { rows } = await this.database.pool.query<ClosedSprint>({
      name: 'report_last_closed',
      text: `SELECT s.id, c.version - 1 AS version FROM sprint s JOIN sprint_close c ON c.project_id = s.project_id AND c.sprint_id = s.id
        WHERE s.project_id = $1 AND s.closed_at IS NOT NULL ORDER BY s.closed_at DESC, s.number DESC LIMIT $2`,
      values: [projectId, count],
    });
    return rows;
  }
}
