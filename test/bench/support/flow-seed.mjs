// A project with a long past, written by SQL beside the product before it looks: three years of stories that went round the cycle.
import { randomUUID } from 'node:crypto';

/** Straight on, sent back, and back to PLAN and still on its way: ten moves each. */
const ways = [
  ['PLAN', 'CODE', 'BUILD', 'TEST', 'CODE', 'BUILD', 'TEST', 'RELEASE', 'DEPLOY', 'OPERATE'],
  ['PLAN', 'CODE', 'TEST', 'CODE', 'TEST', 'BUILD', 'RELEASE', 'DEPLOY', 'OPERATE', 'MANAGE'],
  ['PLAN', 'CODE', 'PLAN', 'CODE', 'BUILD', 'TEST', 'SECURE', 'CODE', 'TEST', 'RELEASE'],
];
const steps = ways[0].length;
/** Versions are given in the order of time, as the product gives them. */
const stories = `INSERT INTO story (project_id, id, number, title, type, stage, rank, lap, entered_at, priority, points, label_ids, assignee_ids,
    confirmed, created_at, created_by)
  SELECT $1::uuid, gen_random_uuid(), n, 'Story of the past ' || n, (ARRAY['feature', 'bug', 'chore', 'security'])[1 + n % 4],
    ($3::text[])[1 + n % 3], lpad(n::text, 8, '0') || 'V', 1, now(), 'medium', (ARRAY[1, 2, 3, 5, 8, 13])[1 + n % 6], '{}', '{}', '{}',
    now() - interval '1 day' * (1100 - n * 1060.0 / $4), $2::uuid
  FROM generate_series(1, $4::int) AS n`;
const moves = `INSERT INTO stage_move (project_id, story_id, version, from_stage, to_stage, lap, occurred_at)
  SELECT $1::uuid, id, row_number() OVER (ORDER BY at, id), lag(stage) OVER (PARTITION BY id ORDER BY step), stage, 1, at FROM (
    SELECT s.id, m.step, ($2::text[])[1 + s.number % 3][1 + m.step] AS stage,
      s.created_at + interval '1 hour' * (m.step * (4 + (s.number * 7) % 41) + (s.number % 5) * m.step * m.step) AS at
    FROM story s, generate_series(0, $3 - 1) AS m (step) WHERE s.project_id = $1) moves`;

/** @returns {Promise<{ projectId: string, storyIds: string[], moves: number }>} */
export async function seedFlow(pool, key, count) {
  const projectId = randomUUID();
  await pool.query('INSERT INTO stream (id, version) VALUES ($1, $2)', [projectId, count * steps]);
  await pool.query(
    `INSERT INTO project (id, workspace_id, key, name, next_number) SELECT $1, id, $2, $2, $3 FROM workspace LIMIT 1`,
    [projectId, key, count + 1],
  );
  await pool.query(stories, [projectId, randomUUID(), ways.map((way) => way.at(-1)), count]);
  await pool.query(moves, [projectId, ways, steps]);
  await pool.query('VACUUM ANALYZE story');
  await pool.query('VACUUM ANALYZE stage_move');
  const { rows } = await pool.query(
    `SELECT id, (SELECT count(*)::int FROM stage_move WHERE project_id = $1) AS moves FROM story WHERE project_id = $1 AND stage = 'RELEASE' LIMIT 100`,
    [projectId],
  );
  return { projectId, storyIds: rows.map(({ id }) => id), moves: rows[0].moves };
}
