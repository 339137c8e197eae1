import type pg from 'pg';

/** The numbers of the reports, computed a second time in plain SQL, row by row, from the tables alone. */

const done = `ARRAY['OPERATE', 'MANAGE']`;

/** Rows that stand: those that were not undone, or whose undo was. `back`: the undo put everything back. */
const standing = (table: string, back: string): string => `
  ${table}_chain AS (
    SELECT m.story_id, m.version, m.version AS root, 0 AS depth FROM ${table} m
      WHERE m.project_id = $1 AND NOT EXISTS (SELECT FROM ${table} u WHERE u.project_id = $1 AND u.story_id = m.story_id AND u.version = m.undoes AND ${back})
    UNION ALL
    SELECT m.story_id, m.version, c.root, c.depth + 1 FROM ${table}_chain c
      JOIN ${table} u ON u.project_id = $1 AND u.story_id = c.story_id AND u.version = c.version
      JOIN ${table} m ON m.project_id = $1 AND m.story_id = c.story_id AND m.undoes = c.version AND ${back}),
  ${table}_standing AS (
    SELECT m.* FROM ${table} m JOIN (SELECT story_id, root FROM ${table}_chain GROUP BY story_id, root HAVING count(*) % 2 = 1) r
      ON r.story_id = m.story_id AND r.root = m.version WHERE m.project_id = $1)`;

const stageBack = 'm.to_stage IS NOT DISTINCT FROM u.from_stage';
const scopeBack = `m.to_sprint IS NOT DISTINCT FROM u.from_sprint AND m.to_points IS NOT DISTINCT FROM u.from_points AND m.is_open = u.was_open`;

const moves = `${standing('stage_move', stageBack)},
  moves AS (SELECT m.story_id, m.version, m.to_stage, max(m.occurred_at) OVER w AS at,
      lag(m.to_stage) OVER w AS before
    FROM stage_move_standing m JOIN story s ON s.project_id = $1 AND s.id = m.story_id AND s.fate <> 'trash'
    WINDOW w AS (PARTITION BY m.story_id ORDER BY m.version)),
  stays AS (SELECT *, lead(at) OVER (PARTITION BY story_id ORDER BY version) AS until,
      count(*) FILTER (WHERE before = 'MANAGE' AND to_stage <> 'MANAGE') OVER (PARTITION BY story_id ORDER BY version) AS run
    FROM moves)`;

/** Working days of the calendar in $2 (time zone) and $3 (holidays): Monday to Friday. */
const calendar = `calendar AS (SELECT d::date AS day, (d::date)::timestamp AT TIME ZONE $2 AS begins, (d::date + 1)::timestamp AT TIME ZONE $2 AS ends,
    extract(isodow FROM d) < 6 AND NOT d::date = ANY($3::date[]) AS working
  FROM generate_series((now() - interval '400 days')::date, (now() + interval '2 days')::date, interval '1 day') AS d)`;

const elapsed = (from: string, to: string): string => `(SELECT coalesce(sum(
    extract(epoch FROM least(${to}, c.ends) - greatest(${from}, c.begins)) / extract(epoch FROM c.ends - c.begins)), 0)::float8
  FROM calendar c WHERE c.working AND c.begins < ${to} AND c.ends > ${from})`;

const runs = `runs AS MATERIALIZED (SELECT story_id, run, min(at) AS asked,
    min(at) FILTER (WHERE to_stage <> 'PLAN' AND to_stage <> ALL(${done})) AS started,
    max(version) FILTER (WHERE to_stage <> ALL(${done})) AS last_open, max(version) AS last, max(run) OVER (PARTITION BY story_id) AS last_run
  FROM stays GROUP BY story_id, run),
  finished AS MATERIALIZED (SELECT r.story_id, r.run, r.asked, r.started,
    (SELECT min(s.at) FROM stays s WHERE s.story_id = r.story_id AND s.run = r.run AND s.to_stage = ANY(${done}) AND s.version > coalesce(r.last_open, 0)) AS at
  FROM runs r)`;

const all = `WITH RECURSIVE ${moves}, ${calendar}, ${runs}`;
const within = (column: string): string =>
  `${column} >= $4::date::timestamp AT TIME ZONE $2 AND ${column} < ($5::date + 1)::timestamp AT TIME ZONE $2`;

const queries = {
  flow: `${all} SELECT c.day::text, b.band, count(*)::int AS stories FROM calendar c, LATERAL (
      SELECT DISTINCT ON (story_id) story_id, CASE WHEN to_stage IS NULL AND before = ANY(${done}) THEN 'MANAGE' ELSE to_stage END AS band
      FROM moves WHERE at < c.ends ORDER BY story_id, version DESC) b
    WHERE c.day BETWEEN $4::date AND $5::date AND b.band IS NOT NULL GROUP BY 1, 2`,
  cycle: `${all}, times AS (SELECT ${elapsed('started', 'at')} AS cycle, ${elapsed('asked', 'at')} AS lead, started FROM finished WHERE ${within('at')})
    SELECT count(*)::int AS finished, count(started)::int AS measured,
      percentile_cont(ARRAY[0.5, 0.85, 0.95]) WITHIN GROUP (ORDER BY cycle) FILTER (WHERE started IS NOT NULL) AS cycle,
      percentile_cont(ARRAY[0.5, 0.85, 0.95]) WITHIN GROUP (ORDER BY lead) AS lead FROM times`,
  throughput: `${all} SELECT date_trunc('week', f.at AT TIME ZONE $2)::date::text AS monday, count(*)::int AS stories, coalesce(sum(s.points), 0)::float8 AS points
    FROM finished f JOIN story s ON s.project_id = $1 AND s.id = f.story_id WHERE ${within('f.at')} GROUP BY 1`,
  stages: `${all}, sums AS (SELECT story_id, run, to_stage AS stage, sum(${elapsed('at', 'until')}) AS days, count(*)::int AS trips, max(until) AS left_at
      FROM stays WHERE to_stage IS NOT NULL GROUP BY 1, 2, 3 HAVING bool_and(until IS NOT NULL))
    SELECT stage, count(*)::int AS n, count(*) FILTER (WHERE trips > 1)::int AS repeated,
      percentile_cont(ARRAY[0.5, 0.85, 0.95]) WITHIN GROUP (ORDER BY days) AS times
    FROM sums WHERE ${within('left_at')} GROUP BY stage`,
  ageing: `${all} SELECT s.story_id AS id, s.to_stage AS stage, ${elapsed('r.started', 'now()')} AS age
    FROM runs r JOIN finished f USING (story_id, run) JOIN stays s ON s.story_id = r.story_id AND s.version = r.last
    WHERE r.run = r.last_run AND r.started IS NOT NULL AND f.at IS NULL AND s.to_stage IS NOT NULL AND s.to_stage <> 'PLAN'`,
  blocked: `${all}, cut AS (SELECT b.cause, b.story_id, greatest(b.since, $4::date::timestamp AT TIME ZONE $2) AS since,
      least(coalesce(b.until, now()), now(), ($5::date + 1)::timestamp AT TIME ZONE $2) AS until
    FROM blocker b JOIN story s ON s.project_id = $1 AND s.id = b.story_id AND s.fate <> 'trash' WHERE b.project_id = $1)
    SELECT cause, count(*)::int AS times, count(DISTINCT story_id)::int AS stories, sum(${elapsed('since', 'until')})::float8 AS days
    FROM cut WHERE since < until GROUP BY cause`,
} as const;

const sprintRows = `WITH RECURSIVE ${standing('stage_move', stageBack)}, ${standing('scope_move', scopeBack)}, ${calendar},
  happened AS (SELECT story_id, version, max(occurred_at) OVER (PARTITION BY story_id ORDER BY version) AS at FROM (
    SELECT story_id, version, occurred_at FROM stage_move_standing UNION ALL SELECT story_id, version, occurred_at FROM scope_move_standing) u),
  times AS (SELECT story_id, version, max(at) AS at FROM happened GROUP BY 1, 2),
  scope_at AS MATERIALIZED (SELECT m.*, t.at FROM scope_move_standing m JOIN times t USING (story_id, version)),
  stage_at AS MATERIALIZED (SELECT m.*, t.at FROM stage_move_standing m JOIN times t USING (story_id, version) WHERE to_stage IS NOT NULL)`;

/** A sub-task whose story was in the sprint too, at its start or at any time since, is no story beside it. */
const burn = `${sprintRows},
  had AS (SELECT unnest(committed_ids) AS id FROM sprint WHERE project_id = $1 AND sprint.id = $6
    UNION SELECT story_id FROM scope_at WHERE to_sprint = $6 AND is_open AND at > $7),
  whole AS (SELECT id FROM story WHERE project_id = $1 AND (parent_id IS NULL OR parent_id NOT IN (SELECT id FROM had)))
  SELECT c.day::text, count(w.id)::int AS scope, sum(coalesce(p.to_points, 0))::float8 AS scope_points,
    count(w.id) FILTER (WHERE g.done)::int AS done, coalesce(sum(p.to_points) FILTER (WHERE g.done), 0)::float8 AS done_points,
    count(w.id) FILTER (WHERE g.done IS NOT TRUE)::int AS remaining,
    coalesce(sum(p.to_points) FILTER (WHERE g.done IS NOT TRUE), 0)::float8 AS remaining_points
  FROM calendar c,
    LATERAL (SELECT DISTINCT ON (story_id) * FROM scope_at WHERE at < c.ends ORDER BY story_id, version DESC) p
    LEFT JOIN LATERAL (SELECT to_stage = ANY(${done}) AS done FROM stage_at s
      WHERE s.story_id = p.story_id AND s.at < c.ends ORDER BY s.version DESC LIMIT 1) g ON true LEFT JOIN whole w ON w.id = p.story_id
  WHERE c.day BETWEEN $4::date AND $5::date AND p.to_sprint = $6 AND (p.is_open OR (g.done AND p.at > $7)) GROUP BY 1`;

const commitment = `${sprintRows}
  SELECT p.story_id AS id FROM (SELECT DISTINCT ON (story_id) * FROM scope_at WHERE at <= $7 ORDER BY story_id, version DESC) p
  WHERE p.to_sprint = $6 AND p.is_open`;

export interface Question {
  readonly projectId: string;
  readonly timeZone: string;
  readonly holidays: readonly string[];
  readonly from: string;
  readonly to: string;
}

const valuesOf = ({ projectId, timeZone, holidays, from, to }: Question) => [projectId, timeZone, holidays, from, to];

export async function plainly(pool: pg.Pool, name: keyof typeof queries, question: Question): Promise<any[]> {
  const text = queries[name];
  const used = valuesOf(question).filter((_, index) => text.includes(`$${index + 1}`));
  return (await pool.query(text, used)).rows;
}

export interface Begun {
  readonly id: string;
  readonly startedAt: Date;
}

export const burnPlainly = async (pool: pg.Pool, question: Question, { id, startedAt }: Begun): Promise<any[]> =>
  (await pool.query(burn, [...valuesOf(question), id, startedAt])).rows;

/** What lies in a sprint when it starts. */
export async function committedPlainly(pool: pg.Pool, question: Question, { id, startedAt }: Begun): Promise<string[]> {
  const { projectId, timeZone, holidays } = question;
  const text = commitment.replaceAll('$6', '$4').replaceAll('$7', '$5');
  const { rows } = await pool.query<{ id: string }>(text, [projectId, timeZone, holidays, id, startedAt]);
  return rows.map((row) => row.id);
}
