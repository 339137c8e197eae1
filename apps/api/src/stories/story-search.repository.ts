import { Injectable } from '@nestjs/common';
import { fields, type FoundStory, type RemovedStory } from '@rondo/contracts';
import type { Story } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import { storyJson, storyOf } from '../projects/story-rows.js';

interface Removed {
  readonly story: readonly unknown[];
  readonly at: number;
  readonly fate: 'trash' | 'archive';
}
interface Found {
  readonly workspace: string;
  readonly key: string;
  readonly name: string;
  readonly story: readonly unknown[];
}

const mostWork = 500;

@Injectable()
export class StorySearchRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async removed(projectId: string, fate: 'trash' | 'archive', before: number, limit: number): Promise<RemovedStory[]> {
    const { rows } = await this.database.pool.query<Removed>(
      `SELECT ${storyJson} AS story, s.fate, (extract(epoch FROM s.removed_at) * 1000)::float8 AS at
        FROM story s WHERE s.project_id = $1 AND s.fate = $2 AND s.removed_at < $3
        ORDER BY s.removed_at DESC, s.id LIMIT $4`,
      [projectId, fate, new Date(Math.min(before, fields.lastTime)), limit],
    );
    return rows.map((row) => ({ story: storyOf(row.story), removedAt: row.at, fate: row.fate }) as RemovedStory);
  }

  /** All words in the title, or the number; the trash is left out. Open stories come first. */
  async search(projectId: string, words: readonly string[], number: number | null, limit: number): Promise<Story[]> {
    const { rows } = await this.database.pool.query<{ story: unknown[] }>(
      `SELECT ${storyJson} AS story FROM story s
        WHERE s.project_id = $1 AND s.fate <> 'trash' AND (s.number = $2 OR s.title ILIKE ALL($3::text[]))
        ORDER BY s.number = $2 DESC NULLS LAST, s.fate = 'open' DESC, s.number DESC LIMIT $4`,
      [projectId, number, words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`), limit],
    );
    return rows.map((row) => storyOf(row.story));
  }

  /** What is assigned to somebody and not finished, over the projects that they see. */
  async assignedTo(userId: string): Promise<FoundStory[]> {
    const { rows } = await this.database.pool.query<Found>(
      `SELECT w.slug AS workspace, p.key, p.name, ${storyJson} AS story
        FROM story s JOIN project p ON p.id = s.project_id JOIN workspace w ON w.id = p.workspace_id
        JOIN person a ON a.workspace_id = w.id AND a.user_id = $1
        WHERE s.assignee_ids @> ARRAY[$1::uuid] AND s.fate = 'open' AND s.stage <> 'MANAGE' AND p.archived_at IS NULL
          AND (a.role IN ('owner', 'admin')
            OR EXISTS (SELECT FROM member m WHERE m.project_id = p.id AND m.user_id = $1))
        ORDER BY s.due_on NULLS LAST, p.name, s.rank, s.id LIMIT ${mostWork}`,
      [userId],
    );
    return rows.map(
      (row) =>
        ({
          workspace: row.workspace,
          projectKey: row.key,
          projectName: row.name,
          story: storyOf(row.story),
        }) as FoundStory,
    );
  }
}
