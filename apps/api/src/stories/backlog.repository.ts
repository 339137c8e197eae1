import { Injectable } from '@nestjs/common';
import { encodeStories, type BacklogPage } from '@rondo/contracts';
import type { EpicId, Story } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import { boardSince, leftBoard, storyJson, storyOf, storyReader } from '../projects/story-rows.js';

interface Page {
  readonly version: number;
  readonly stories: readonly (readonly unknown[])[];
}
interface Finished {
  readonly epicId: EpicId;
  readonly stories: number;
  readonly points: number;
}

@Injectable()
export class BacklogRepository {
  constructor(private readonly database: Database) {}

  /** The stories of PLAN from a rank on, in one statement with the version that they are true at. */
  async page(projectId: string, from: string, limit: number): Promise<BacklogPage> {
    const { rows } = await this.database.pool.query<Page>({
      name: 'backlog_page',
      text: `SELECT t.version, (SELECT coalesce(json_agg(${storyJson}), '[]') FROM (
          SELECT * FROM story WHERE project_id = $1 AND fate = 'open' AND stage = 'PLAN' AND rank >= $2
          ORDER BY rank, id LIMIT $3) s) AS stories FROM stream t WHERE t.id = $1`,
      values: [projectId, from, limit + 1],
    });
    const [{ version, stories } = { version: 0, stories: [] }] = rows;
    const read = storyReader();
    return {
      version,
      stories: encodeStories(stories.slice(0, limit).map((values) => read(values))),
      more: stories.length > limit,
    };
  }

  /** What has left the live set, because it was finished long ago. */
  async finished(projectId: string, now: number): Promise<Finished[]> {
    const { rows } = await this.database.pool.query<Finished>(
      `SELECT epic_id AS "epicId", count(*)::int AS stories, coalesce(sum(points), 0)::float8 AS points FROM story
        WHERE project_id = $1 AND fate = 'open' AND epic_id IS NOT NULL AND ${leftBoard('story', '$2')}
        GROUP BY epic_id`,
      [projectId, boardSince(now)],
    );
    return rows;
  }

  /** The records behind that number, the newest first. */
  async finishedOf(projectId: string, epicId: string, now: number, limit: number): Promise<Story[]> {
    const { rows } = await this.database.pool.query<{ story: unknown[] }>(
      `SELECT ${storyJson} AS story FROM story s
        WHERE s.project_id = $1 AND s.fate = 'open' AND s.epic_id = $3 AND ${leftBoard('s', '$2')}
        ORDER BY s.number DESC LIMIT $4`,
      [projectId, boardSince(now), epicId, limit],
    );
    return rows.map((row) => storyOf(row.story));
  }
}
