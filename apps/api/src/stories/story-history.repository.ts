import { Injectable } from '@nestjs/common';
import type { SprintStay, StageMove } from '@rondo/contracts';
import type { Change, ProjectEvent } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import { changeOf, type StoredChange } from '../projects/stream/change-rows.js';

const millis = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;

@Injectable()
export class StoryHistoryRepository {
  constructor(private readonly database: Database) {}

  /** Newest first; of a change to many stories, what it did to this one. */
  async changes(projectId: string, storyId: string, before: number, limit: number): Promise<Change[]> {
    const { rows } = await this.database.pool.query<StoredChange>(
      `SELECT c.* FROM story_change h JOIN change c ON c.stream_id = h.project_id AND c.version = h.version
        WHERE h.project_id = $1 AND h.story_id = $2 AND h.version < $3 ORDER BY h.version DESC LIMIT $4`,
      [projectId, storyId, before, limit],
    );
    return rows.map((row) => {
      const change = changeOf<ProjectEvent>(row);
      return { ...change, events: change.events.filter((event) => concerns(event, storyId)) };
    });
  }

  async moves(projectId: string, storyId: string): Promise<StageMove[]> {
    const { rows } = await this.database.pool.query<StageMove>(
      `SELECT version, from_stage AS "fromStage", to_stage AS "toStage", lap, actor_id AS "actorId",
        (extract(epoch FROM occurred_at) * 1000)::float8 AS "occurredAt", undoes
        FROM stage_move WHERE project_id = $1 AND story_id = $2 ORDER BY version`,
      [projectId, storyId],
    );
    return rows;
  }

  /** Null: there is no such story. */
  async sprints(projectId: string, storyId: string): Promise<SprintStay[] | null> {
    const { rows } = await this.database.pool.query<{ found: boolean; stays: SprintStay[] }>({
      name: 'story_sprints',
      text: sprintsCrossed,
      values: [projectId, storyId],
    });
    return rows[0]?.found === true ? rows[0].stays : null;
  }
}

/** A sprint that a story left before it started was never crossed. */
const sprintsCrossed = `SELECT EXISTS (SELECT FROM story WHERE project_id = $1 AND id = $2) AS found,
  (SELECT coalesce(json_agg(json_build_object('sprintId', p.id, 'number', p.number, 'name', p.name,
      'cameAt', ${millis('c.came_at')}, 'leftAt', ${millis('c.left_at')},
      'outcome', CASE WHEN o.done IS NULL THEN NULL ELSE
        json_build_object('done', o.done, 'toSprint', o.to_sprint, 'reason', o.reason) END) ORDER BY c.came_at), '[]')
    FROM (
      SELECT came.to_sprint AS sprint_id, min(came.occurred_at) AS came_at,
        CASE WHEN s.sprint_id IS DISTINCT FROM came.to_sprint THEN (
          SELECT max(gone.occurred_at) FROM scope_move gone
          WHERE gone.project_id = $1 AND gone.story_id = $2 AND gone.from_sprint = came.to_sprint
            AND gone.to_sprint IS DISTINCT FROM came.to_sprint) END AS left_at
      FROM scope_move came JOIN story s ON s.project_id = $1 AND s.id = $2
      WHERE came.project_id = $1 AND came.story_id = $2
        AND came.to_sprint IS NOT NULL AND came.from_sprint IS DISTINCT FROM came.to_sprint
      GROUP BY came.to_sprint, s.sprint_id
    ) c
    JOIN sprint p ON p.project_id = $1 AND p.id = c.sprint_id
    LEFT JOIN sprint_outcome o ON o.project_id = $1 AND o.sprint_id = c.sprint_id AND o.story_id = $2
    WHERE c.left_at IS NULL OR c.left_at > p.started_at) AS stays`;

function concerns(event: ProjectEvent, storyId: string): boolean {
  if (event.id === storyId || event.of === storyId) return true;
  if (event.kind !== 'link') return false;
  const link = event.set ?? event.was;
  return link?.fromId === storyId || link?.toId === storyId;
}
