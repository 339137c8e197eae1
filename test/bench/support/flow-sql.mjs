// The same aggregates as the reports, in plain SQL: working days of a calendar from Monday to Friday, in UTC.

const window = `(now() AT TIME ZONE 'UTC')::date - 83`;
const done = `('OPERATE', 'MANAGE')`;

const moves = `moves AS (SELECT story_id, version, to_stage, occurred_at AS at,
  lead(occurred_at) OVER (PARTITION BY story_id ORDER BY version) AS until FROM stage_move WHERE project_id = $1)`;
const calendar = `calendar AS (SELECT d::date AS day, (extract(isodow FROM d) < 6)::int AS works,
    sum((extract(isodow FROM d) < 6)::int) OVER (ORDER BY d) - (extract(isodow FROM d) < 6)::int AS before
  FROM generate_series(now() - interval '1200 days', now() + interval '2 days', interval '1 day') AS d)`;
/** Working days up to a moment. */
const worked = (moment, day) =>
  `(${day}.before + ${day}.works * date_part('epoch', ${moment} AT TIME ZONE 'UTC' - ${day}.day) / 86400)`;
const on = (moment, day) => `JOIN calendar ${day} ON ${day}.day = (${moment} AT TIME ZONE 'UTC')::date`;

const runs = `runs AS (SELECT story_id, min(occurred_at) FILTER (WHERE to_stage <> 'PLAN' AND to_stage NOT IN ${done}) AS started,
    min(occurred_at) FILTER (WHERE to_stage IN ${done}) AS finished, (array_agg(to_stage ORDER BY version DESC))[1] AS stage
  FROM stage_move WHERE project_id = $1 GROUP BY story_id)`;

export const plain = {
  flow: `WITH ${moves}, changes AS (
      SELECT greatest((at AT TIME ZONE 'UTC')::date, ${window}) AS day, to_stage, 1 AS by FROM moves
      UNION ALL SELECT greatest((until AT TIME ZONE 'UTC')::date, ${window}), to_stage, -1 FROM moves WHERE until IS NOT NULL)
    SELECT day, to_stage, sum(sum(by)) OVER (PARTITION BY to_stage ORDER BY day) FROM changes GROUP BY day, to_stage ORDER BY day`,
  cycle: `WITH ${calendar}, times AS (SELECT story_id, min(occurred_at) FILTER (WHERE to_stage <> 'PLAN' AND to_stage NOT IN ${done}) AS started,
      min(occurred_at) FILTER (WHERE to_stage IN ${done}) AS finished, min(occurred_at) AS asked
      FROM stage_move WHERE project_id = $1 GROUP BY story_id),
    days AS (SELECT ${worked('finished', 'f')} - ${worked('started', 's')} AS cycle, ${worked('finished', 'f')} - ${worked('asked', 'a')} AS lead
      FROM times ${on('finished', 'f')} ${on('started', 's')} ${on('asked', 'a')} WHERE (finished AT TIME ZONE 'UTC')::date >= ${window})
    SELECT count(*), percentile_cont(ARRAY[0.5, 0.85, 0.95]) WITHIN GROUP (ORDER BY cycle),
      percentile_cont(ARRAY[0.5, 0.85, 0.95]) WITHIN GROUP (ORDER BY lead) FROM days`,
  stages: `WITH ${moves}, ${calendar}, stays AS (SELECT story_id, to_stage, sum(${worked('until', 'u')} - ${worked('at', 'a')}) AS days, count(*) AS trips,
      max(until) AS left_at FROM moves ${on('at', 'a')} ${on('until', 'u')} GROUP BY story_id, to_stage)
    SELECT to_stage, count(*), count(*) FILTER (WHERE trips > 1), percentile_cont(ARRAY[0.5, 0.85, 0.95]) WITHIN GROUP (ORDER BY days)
    FROM stays WHERE (left_at AT TIME ZONE 'UTC')::date >= ${window} GROUP BY to_stage`,
  ageing: `WITH ${runs}, ${calendar} SELECT s.id, s.number, s.title, s.points, r.stage, ${worked('now()', 'n')} - ${worked('started', 'b')} AS age
    FROM runs r JOIN story s ON s.project_id = $1 AND s.id = r.story_id ${on('started', 'b')} ${on('now()', 'n')}
    WHERE r.stage <> 'PLAN' AND r.stage NOT IN ${done} ORDER BY age DESC LIMIT 500`,
  throughput: `WITH ${runs} SELECT date_trunc('week', finished AT TIME ZONE 'UTC')::date, count(*), sum(s.points)
    FROM runs r JOIN story s ON s.project_id = $1 AND s.id = r.story_id
    WHERE (finished AT TIME ZONE 'UTC')::date >= ${window} GROUP BY 1 ORDER BY 1`,
  blocked: `WITH ${calendar}, cut AS (SELECT cause, story_id, greatest(since, (${window})::timestamp AT TIME ZONE 'UTC') AS since,
      least(coalesce(until, now()), now()) AS until FROM blocker WHERE project_id = $1)
    SELECT cause, count(*), count(DISTINCT story_id), sum(${worked('until', 'u')} - ${worked('since', 's')})
    FROM cut ${on('until', 'u')} ${on('since', 's')} WHERE since < until GROUP BY cause`,
};
