// The same aggregates as the reports of sprints, in plain SQL: $1 is the project, $2 the sprint.

const done = `('OPERATE', 'MANAGE')`;
const everIn = (sprint) => `(SELECT i.story_id FROM scope_move i WHERE i.project_id = $1 AND i.to_sprint = ${sprint})`;
/** Where a story stood last, of the rows that pass. */
const stood = (
  story,
  passes,
) => `LATERAL (SELECT g.to_stage FROM stage_move g WHERE g.project_id = $1 AND g.story_id = ${story} AND ${passes('g')}
  ORDER BY g.version DESC LIMIT 1) g`;
const sprint = `p AS (SELECT s.*, coalesce(c.version - 1, 2147483647) AS version FROM sprint s
  LEFT JOIN sprint_close c ON c.project_id = $1 AND c.sprint_id = s.id WHERE s.project_id = $1 AND s.id = $2)`;

const burn = `WITH ${sprint}, days AS (SELECT d::date AS day, d + interval '1 day' AS ends
    FROM p, generate_series(starts_on::timestamp, greatest(ends_on::timestamp, closed_at AT TIME ZONE 'UTC'), interval '1 day') AS d)
  SELECT day, count(*), sum(l.to_points), count(*) FILTER (WHERE g.to_stage IN ${done}), sum(l.to_points) FILTER (WHERE g.to_stage IN ${done})
  FROM days, p, LATERAL (SELECT DISTINCT ON (m.story_id) m.* FROM scope_move m WHERE m.project_id = $1 AND m.story_id IN ${everIn('$2')}
      AND m.version <= p.version AND m.occurred_at < days.ends ORDER BY m.story_id, m.version DESC) l,
    ${stood('l.story_id', (g) => `${g}.version <= p.version AND ${g}.occurred_at < days.ends`)}
  WHERE l.to_sprint = $2 AND l.is_open GROUP BY day ORDER BY day`;
const items = `WITH ${sprint} SELECT s.number, s.title, s.type, l.to_points, s.id = ANY(p.committed_ids), l.to_sprint = $2, g.to_stage
  FROM p, LATERAL (SELECT DISTINCT ON (m.story_id) m.* FROM scope_move m WHERE m.project_id = $1 AND m.story_id IN ${everIn('$2')}
      AND m.version <= p.version ORDER BY m.story_id, m.version DESC) l
    JOIN story s ON s.project_id = $1 AND s.id = l.story_id, ${stood('l.story_id', (g) => `${g}.version <= p.version`)} ORDER BY s.number`;
const velocity = `WITH asked AS (SELECT sprint_id AS id, version - 1 AS version FROM sprint_close WHERE project_id = $1 ORDER BY closed_at DESC LIMIT 6)
  SELECT a.id, count(*), sum(l.to_points), count(*) FILTER (WHERE g.to_stage IN ${done}), sum(l.to_points) FILTER (WHERE g.to_stage IN ${done})
  FROM asked a, LATERAL (SELECT DISTINCT ON (m.story_id) m.* FROM scope_move m WHERE m.project_id = $1 AND m.story_id IN ${everIn('a.id')}
      AND m.version <= a.version ORDER BY m.story_id, m.version DESC) l,
    ${stood('l.story_id', (g) => `${g}.version <= a.version`)}
  WHERE l.to_sprint = a.id AND l.is_open GROUP BY a.id`;

/** Each report, and the questions that together answer it. */
export const plainSprints = { burn: [burn], sprint: [burn, items], velocity: [velocity] };
