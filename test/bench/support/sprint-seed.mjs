// Three years of sprints over the stories of a long past, and what blocked some of them: written by SQL beside the product.

/** Two weeks each, one after the other; the last one runs. */
const sprints = `INSERT INTO sprint (project_id, id, number, goal, starts_on, ends_on, started_at, closed_at, committed_ids, committed_points, verdict_note)
  SELECT $1::uuid, gen_random_uuid(), number, '', to_char(begins, 'YYYY-MM-DD'), to_char(begins + interval '11 days', 'YYYY-MM-DD'), begins,
    CASE WHEN number < 76 THEN begins + interval '14 days' END, '{}', 0, ''
  FROM (SELECT number, now() - interval '1 day' * (1100 - 14 * number) AS begins FROM generate_series(1, 76) AS number) s`;
/** Every tenth story was born into the sprint after the days it was asked in. */
const scope = `INSERT INTO scope_move (project_id, story_id, version, to_sprint, to_points, was_open, is_open, occurred_at)
  SELECT $1::uuid, s.id, m.version, p.id, s.points, false, true, s.created_at
  FROM story s JOIN stage_move m ON m.project_id = $1 AND m.story_id = s.id AND m.from_stage IS NULL
    LEFT JOIN sprint p ON s.number % 10 = 0 AND p.project_id = $1
      AND p.number = 1 + floor(date_part('epoch', s.created_at - (now() - interval '1100 days')) / (14 * 86400))
  WHERE s.project_id = $1`;
const commitments = `UPDATE sprint p SET committed_ids = c.ids, committed_points = c.points
  FROM (SELECT to_sprint, array_agg(story_id) AS ids, sum(to_points) AS points FROM scope_move
    WHERE project_id = $1 AND to_sprint IS NOT NULL GROUP BY to_sprint) c WHERE p.project_id = $1 AND p.id = c.to_sprint`;
const ms = (column) => `round(date_part('epoch', ${column}) * 1000)::bigint`;
const closes = `INSERT INTO sprint_close (project_id, sprint_id, version, closed_at, planning, done_stage, sprint)
  SELECT $1::uuid, p.id, 1 + (SELECT m.version FROM stage_move m WHERE m.project_id = $1 AND m.occurred_at <= p.closed_at
      ORDER BY m.occurred_at DESC LIMIT 1), p.closed_at,
    '{"timeZone": "UTC", "workingDays": [1, 2, 3, 4, 5], "holidays": []}', 'OPERATE',
    jsonb_build_object('id', p.id, 'number', p.number, 'name', NULL, 'goal', '', 'metric', NULL, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
      'startedAt', ${ms('p.started_at')}, 'closedAt', ${ms('p.closed_at')}, 'committedIds', to_jsonb(p.committed_ids),
      'committedPoints', p.committed_points, 'verdict', NULL, 'verdictNote', '')
  FROM sprint p WHERE p.project_id = $1 AND p.closed_at IS NOT NULL`;
const outcomes = `INSERT INTO sprint_outcome (project_id, sprint_id, story_id, number, title, type, stage, points, label_ids, assignee_ids, done, reason)
  SELECT $1::uuid, c.sprint_id, s.id, s.number, s.title, s.type, g.to_stage, s.points, '{}', '{}', g.to_stage IN ('OPERATE', 'MANAGE'), ''
  FROM sprint_close c JOIN scope_move m ON m.project_id = $1 AND m.to_sprint = c.sprint_id
    JOIN story s ON s.project_id = $1 AND s.id = m.story_id,
    LATERAL (SELECT to_stage FROM stage_move g WHERE g.project_id = $1 AND g.story_id = s.id AND g.version < c.version
      ORDER BY g.version DESC LIMIT 1) g
  WHERE c.project_id = $1`;
const blockers = `INSERT INTO blocker (project_id, story_id, since, until, cause, reason)
  SELECT $1::uuid, id, created_at + interval '2 days', created_at + interval '2 days' + interval '1 hour' * (1 + number % 90),
    (ARRAY['external', 'decision', 'capacity'])[1 + number % 3], '' FROM story WHERE project_id = $1 AND number % 5 = 0`;

/** @returns {Promise<string>} the sprint that was closed last */
export async function seedSprints(pool, projectId) {
  for (const text of [sprints, scope, commitments, closes, outcomes, blockers]) await pool.query(text, [projectId]);
  for (const table of ['sprint', 'scope_move', 'sprint_close', 'sprint_outcome', 'blocker'])
    await pool.query(`VACUUM ANALYZE ${table}`);
  const { rows } = await pool.query(
    'SELECT id FROM sprint WHERE project_id = $1 AND closed_at IS NOT NULL ORDER BY closed_at DESC LIMIT 1',
    [projectId],
  );
  return rows[0].id;
}
