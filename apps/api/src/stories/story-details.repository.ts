import { Injectable } from '@nestjs/common';
import type { StoryDetails } from '@rondo/contracts';
import { Database } from '../platform/database/database.js';
import { storyJson, storyOf } from '../projects/story-rows.js';

const millis = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;
const lines = (kind: 'criterion' | 'check'): string => `(SELECT coalesce(json_agg(json_build_object('id', l.id,
  'storyId', l.story_id, 'text', l.text, 'done', l.done, 'rank', l.rank) ORDER BY l.rank, l.id), '[]')
  FROM check_line l WHERE l.project_id = $1 AND l.story_id = $2 AND l.kind = '${kind}')`;

/** One statement, so that everything is of the version that it names. */
const whole = `SELECT (SELECT version FROM stream WHERE id = $1) AS version, ${storyJson} AS story, s.fate,
  ${lines('criterion')} AS criteria, ${lines('check')} AS checks,
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'storyId', c.story_id, 'authorId', c.author_id, 'body', c.body,
    'createdAt', ${millis('c.created_at')}, 'editedAt', ${millis('c.edited_at')}) ORDER BY c.created_at, c.id), '[]')
    FROM comment c WHERE c.project_id = $1 AND c.story_id = $2) AS comments,
  (SELECT json_build_object('revision', t.revision, 'body', t.body, 'authorId', t.author_id, 'savedAt', ${millis('t.saved_at')})
    FROM story_text t WHERE t.project_id = $1 AND t.story_id = $2 AND t.revision = s.text_version) AS text
  FROM story s WHERE s.project_id = $1 AND s.id = $2`;

type Text = StoryDetails['text'];
export const noText: Text = { revision: 0, body: '', authorId: null, savedAt: null };

interface Row extends Omit<StoryDetails, 'story' | 'text'> {
  readonly story: readonly unknown[];
  readonly text: Text | null;
}

@Injectable()
export class StoryDetailsRepository {
  constructor(private readonly database: Database) {}

  async read(projectId: string, storyId: string): Promise<StoryDetails | null> {
    const { rows } = await this.database.pool.query<Row>({
      name: 'story_details',
      text: whole,
      values: [projectId, storyId],
    });
    const [row] = rows;
    if (row === undefined) return null;
    return { ...row, story: storyOf(row.story), text: row.text ?? noText } as StoryDetails;
  }

  async text(projectId: string, storyId: string, revision: number): Promise<Text | null> {
    const { rows } = await this.database.pool.query<{ text: Text }>(
      `SELECT json_build_object('revision', revision, 'body', body, 'authorId', author_id, 'savedAt', ${millis('saved_at')}) AS text
        FROM story_text WHERE project_id = $1 AND story_id = $2 AND revision = $3`,
      [projectId, storyId, revision],
    );
    return rows[0]?.text ?? null;
  }
}
