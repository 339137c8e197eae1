import type { Change, Check, Comment, ProjectEvent, Story } from '@rondo/domain';
import type { Pool } from 'pg';
import type { Details } from './material.js';
import { changeOf, type StoredChange } from './stream/change-rows.js';
import { storyJson, storyOf, type Fate } from './story-rows.js';

interface StoredLine extends Check {
  readonly kind: 'criterion' | 'check';
}

const details = `SELECT
  (SELECT coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'storyId', story_id, 'text', text, 'done', done,
    'rank', rank) ORDER BY rank, id), '[]') FROM check_line WHERE project_id = $1 AND story_id = ANY($2::uuid[])) AS lines,
  (SELECT coalesce(json_agg(json_build_object('id', id, 'storyId', story_id, 'authorId', author_id, 'body', body,
    'createdAt', (extract(epoch FROM created_at) * 1000)::bigint,
    'editedAt', (extract(epoch FROM edited_at) * 1000)::bigint) ORDER BY created_at, id), '[]')
    FROM comment WHERE project_id = $1 AND id = ANY($3::uuid[])) AS comments`;

export async function findStories(
  pool: Pool,
  projectId: string,
  ids: readonly string[],
): Promise<{ story: Story; fate: Fate }[]> {
  const { rows } = await pool.query<{ story: unknown[]; fate: Fate }>({
    name: 'find_stories',
    text: `SELECT ${storyJson} AS story, s.fate FROM story s WHERE s.project_id = $1 AND s.id = ANY($2::uuid[])`,
    values: [projectId, ids],
  });
  return rows.map(({ story, fate }) => ({ story: storyOf(story), fate }));
}

/** The open stories of PLAN right behind these, so many of each. */
export async function findBehind(pool: Pool, projectId: string, wanted: ReadonlyMap<string, number>): Promise<Story[]> {
  const { rows } = await pool.query<{ story: unknown[] }>({
    name: 'find_behind',
    text: `SELECT ${storyJson} AS story FROM unnest($2::uuid[], $3::int[]) AS wanted (id, many)
      JOIN story a ON a.project_id = $1 AND a.id = wanted.id
      CROSS JOIN LATERAL (SELECT * FROM story n WHERE n.project_id = $1 AND n.fate = 'open' AND n.stage = 'PLAN'
        AND n.rank > a.rank ORDER BY n.rank, n.id LIMIT wanted.many) s`,
    values: [projectId, [...wanted.keys()], [...wanted.values()]],
  });
  return rows.map(({ story }) => storyOf(story));
}

/** Open stories that have these labels and epics, so many of each. */
export async function findUsing(pool: Pool, projectId: string, wanted: ReadonlyMap<string, number>): Promise<Story[]> {
  const { rows } = await pool.query<{ story: unknown[] }>({
    name: 'find_using',
    text: `SELECT ${storyJson} AS story FROM unnest($2::uuid[], $3::int[]) AS wanted (id, many)
      CROSS JOIN LATERAL (SELECT * FROM story n WHERE n.project_id = $1 AND n.fate = 'open'
        AND (n.epic_id = wanted.id OR n.label_ids @> ARRAY[wanted.id]) LIMIT wanted.many) s`,
    values: [projectId, [...wanted.keys()], [...wanted.values()]],
  });
  return rows.map(({ story }) => storyOf(story));
}

/** All lines of these stories, whose order matters, and of the comments those that are named: there may be thousands. */
export async function findDetails(
  pool: Pool,
  projectId: string,
  storyIds: readonly string[],
  commentIds: readonly string[],
): Promise<Details> {
  const { rows } = await pool.query<{ lines: StoredLine[]; comments: Comment[] }>({
    name: 'find_details',
    text: details,
    values: [projectId, storyIds, commentIds],
  });
  const { lines = [], comments = [] } = rows[0] ?? {};
  const ofKind = (wanted: StoredLine['kind']): Check[] =>
    lines.filter(({ kind }) => kind === wanted).map(({ kind: _kind, ...line }) => line);
  return { storyIds, criteria: ofKind('criterion'), checks: ofKind('check'), comments };
}

/** Which of these people are in the workspace of the project. PERSON-3: true for those who may join it. */
export async function findPeople(
  pool: Pool,
  projectId: string,
  userIds: readonly string[],
): Promise<Map<string, boolean>> {
  const { rows } = await pool.query<{ user_id: string; joins: boolean }>(
    `SELECT user_id, (p.demo OR EXISTS (SELECT FROM app_user u WHERE u.id = user_id)) AS joins
      FROM project p JOIN person USING (workspace_id) WHERE p.id = $1 AND user_id = ANY($2::uuid[])`,
    [projectId, userIds],
  );
  return new Map(rows.map(({ user_id, joins }) => [user_id, joins]));
}

/** Votes by round and user. */
export async function findVotes(
  pool: Pool,
  projectId: string,
  roundIds: readonly string[],
): Promise<Map<string, Record<string, string>>> {
  const { rows } = await pool.query<{ round_id: string; votes: Record<string, string> }>(
    `SELECT round_id, json_object_agg(user_id, value) AS votes FROM poker_vote
      WHERE project_id = $1 AND round_id = ANY($2::uuid[]) GROUP BY round_id`,
    [projectId, roundIds],
  );
  return new Map(rows.map((row) => [row.round_id, row.votes]));
}

/** By version; with an undo comes what it undid, down to the change at its root. */
export async function findChanges(
  pool: Pool,
  projectId: string,
  versions: readonly number[],
): Promise<Map<number, Change>> {
  const { rows } = await pool.query<StoredChange>(
    `WITH RECURSIVE named AS (
        SELECT * FROM change WHERE stream_id = $1 AND version = ANY($2::int[])
        UNION SELECT c.* FROM named n JOIN change c ON c.stream_id = $1 AND c.version = n.undoes)
      SELECT * FROM named`,
    [projectId, versions],
  );
  return new Map(rows.map((row) => [row.version, changeOf<ProjectEvent>(row)]));
}
