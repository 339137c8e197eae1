import { Injectable } from '@nestjs/common';
import type { StageMove } from '@rondo/contracts';
import type { Change, ProjectEvent } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import { changeOf, type StoredChange } from '../projects/stream/change-rows.js';

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
}

function concerns(event: ProjectEvent, storyId: string): boolean {
  if (event.id === storyId || event.of === storyId) return true;
  if (event.kind !== 'link') return false;
  const link = event.set ?? event.was;
  return link?.fromId === storyId || link?.toId === storyId;
}
