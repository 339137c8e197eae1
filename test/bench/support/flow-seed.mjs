// A project with a long past, written by SQL beside the product: three years of stories that went round the cycle.
import { randomUUID } from 'node:crypto';

/** Ten moves a story on average: most go straight on, some are sent back, some are still on their way. */
const moves = `INSERT INTO stage_move (project_id, story_id, version, from_stage, to_stage, lap, occurred_at)
  SELECT $1::uuid, s.id, 1 + s.number * 16 + m.step,
    CASE WHEN m.step = 0 THEN NULL ELSE ($2::text[])[s.kind + 1][m.step] END,
    ($2::text[])[s.kind + 1][m.step + 1], 1,
    s.created_at + interval '1 hour' * (m.step * (4 + (s.number * 7 + m.step * 13) % 41) + (s.number % 5) * m.step * m.step)
  FROM (SELECT id, number, created_at, number % 3 AS kind FROM story WHERE project_id = $1) s,
    LATERAL generate_series(0, $3 - 1) AS m (step)`;

const ways = [
  ['PLAN', 'CODE', 'BUILD', 'TEST', 'CODE', 'BUILD', 'TEST', 'RELEASE', 'DEPLOY', 'OPERATE'],
  ['PLAN', 'CODE', 'TEST', 'CODE', 'TEST', 'BUILD', 'RELEASE', 'DEPLOY', 'OPERATE', 'MANAGE'],
  ['PLAN', 'CODE', 'PLAN', 'CODE', 'BUILD', 'TEST', 'SECURE', 'CODE', 'TEST', 'RELEASE'],
];

/** @returns {Promise<void>} the stories and moves of a project that exists */
export async function seedFlow(pool, projectId, stories) {
  const steps = ways[0].length;
  const person = randomUUID();
  await pool.query(
    `INSERT INTO story (project_id, id, number, title, type, stage, rank, lap, entered_at, priority, points, label_ids, assignee_ids,
      confirmed, created_at, created_by)
     SELECT $1::uuid, gen_random_uuid(), n, 'Story of the past ' || n, (ARRAY['feature', 'bug', 'chore', 'security'])[1 + n % 4],
       ($3::text[])[1 + n % 3], lpad(n::text, 8, '0') || 'V', 1, now(), 'medium', (ARRAY[1, 2, 3, 5, 8, 13])[1 + n % 6], '{}', '{}', '{}',
       now() - interval '1 day' * (1100 - n * 1080.0 / $4), $2::uuid
     FROM generate_series(1, $4::int) AS n`,
    [projectId, person, ways.map((way) => way.at(-1)), stories],
  );
  await pool.query(moves, [projectId, ways, steps]);
  await pool.query(
    `UPDATE stage_move SET occurred_at = now() - interval '1 minute' WHERE project_id = $1 AND occurred_at > now()`,
    [projectId],
  );
  await pool.query('UPDATE stream SET version = $2 WHERE id = $1', [projectId, 20 + stories * 16]);
  await pool.query('ANALYZE story; ANALYZE stage_move');
}
