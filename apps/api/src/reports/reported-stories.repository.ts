import { Injectable } from '@nestjs/common';
import type { ReportedStory } from '@rondo/contracts';
import type { StoryId } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import { found } from '../stories/found.js';

export interface ComparedStory extends ReportedStory {
  readonly epicId: string | null;
  readonly labelIds: readonly string[];
}

/** The stories that reports name. */
@Injectable()
export class ReportedStoriesRepository {
  constructor(private readonly database: Database) {}

  async byId(projectId: string, ids: readonly StoryId[]): Promise<(id: StoryId) => ReportedStory> {
    const { rows } = await this.database.pool.query<ReportedStory>({
      name: 'reported_stories',
      text: `SELECT id, number, title, type, points FROM story WHERE project_id = $1 AND id = ANY($2::uuid[])`,
      values: [projectId, ids],
    });
    const stories = new Map(rows.map((row) => [row.id, row]));
    return (id) => found(stories.get(id) ?? null);
  }

  async compared(projectId: string, ids: readonly StoryId[]): Promise<ComparedStory[]> {
    const { rows } = await this.database.pool.query<ComparedStory>({
      name: 'compared_stories',
      text: `SELECT id, number, title, type, points, epic_id AS "epicId", label_ids AS "labelIds"
        FROM story WHERE project_id = $1 AND id = ANY($2::uuid[])`,
      values: [projectId, ids],
    });
    return rows;
  }
}
