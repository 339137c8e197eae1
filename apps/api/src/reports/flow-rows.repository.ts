import { Injectable } from '@nestjs/common';
import type { BlockCause, Station, StoryId, StoryType } from '@rondo/domain';
import { Database } from '../platform/database/database.js';

export interface FlowRow {
  /** Where the history stood when this was read. */
  readonly version: number;
  /** Null: there is no story at all. */
  readonly id: StoryId | null;
  readonly type: StoryType;
  readonly points: number | null;
  readonly epic: string | null;
  readonly labels: readonly string[];
  readonly deleted: boolean;
  /** Where its moves went, joined by commas; an empty word: off the board. */
  readonly places: string | null;
  /** When, in seconds: eight bytes each. */
  readonly times: Buffer | null;
  /** The moves with what they undo, of a story where something was undone. */
  readonly undone:
    readonly { version: number; from: Station | null; to: Station | null; at: number; undoes: number | null }[] | null;
  readonly blocked: readonly { cause: BlockCause; reason: string; since: number; until: number | null }[] | null;
}

const seconds = (column: string): string => `date_part('epoch', ${column})`;
const millis = (column: string): string => `round(${seconds(column)} * 1000)::bigint`;

/**
 * Stories with their moves. Moves come packed by story: as rows of their own half a million of them take three times as long to read.
 * LATERAL reads them through the key, whatever the statistics say of how many stories there are.
 */
const flowOf = (
  stories: string,
): string => `SELECT t.version, s.id, s.type, s.points, s.epic_id AS epic, s.label_ids AS labels,
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

/** Reads what the reports of flow are made from. */
@Injectable()
export class FlowRowsRepository {
  constructor(private readonly database: Database) {}

  /** Every story; of an empty project one row that names the version alone. */
  async all(projectId: string): Promise<FlowRow[]> {
    const { rows } = await this.database.pool.query<FlowRow>({ name: 'flow_all', text: all, values: [projectId] });
    return rows;
  }

  /** The stories that changes after a version touched. */
  async since(projectId: string, version: number): Promise<FlowRow[]> {
    const values = [projectId, version];
    const { rows } = await this.database.pool.query<FlowRow>({ name: 'flow_since', text: touched, values });
    return rows;
  }
}
