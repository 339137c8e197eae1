import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import { startServer, type TestServer } from '../server.fixture.js';
import { flowSeed, generatePast } from './generated-past.fixture.js';
import { burnPlainly, committedPlainly, plainly, type Question } from './plain-sql.fixture.js';

const shop = '/api/workspaces/acme/projects/SHOP';
const day = 86_400_000;
const timeZone = 'Europe/Paris';
const dayAgo = (days: number): string => new Date(Date.now() - days * day).toISOString().slice(0, 10);
const holidays = [dayAgo(30), dayAgo(31), dayAgo(12)];
const sprint = { id: randomUUID(), begins: Date.now() - 40 * day };

jest.setTimeout(60_000);

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
let pool: pg.Pool;
let question: Question;

beforeAll(async () => {
  server = await startServer();
  owner = await server.signIn();
  pool = new pg.Pool({ connectionString: server.database.url, max: 1 });
  pool.on('error', () => undefined);
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
  await owner('POST', `${shop}/planning/configure`, { timeZone, holidays });
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM project');
  const projectId = rows[0]?.id ?? '';
  await generatePast(pool, projectId, flowSeed, sprint);
  question = { projectId, timeZone, holidays, from: dayAgo(80), to: dayAgo(3) };
}, 60_000);
afterAll(async () => {
  await pool.end();
  await server.stop();
});

const read = async (path: string): Promise<any> => {
  const { status, body, text } = await owner('GET', `${shop}/reports/${path}`);
  if (status !== 200) throw new Error(text);
  return body;
};
const report = (name: string, more = ''): Promise<any> =>
  read(`${name}?from=${question.from}&to=${question.to}${more}`);
/** Close enough for what two ways of adding fractions may differ by. */
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test(`cumulative flow: every field as plain SQL counts it, and the bands of a day are its stories, seed ${flowSeed}`, async () => {
  const { days, stations } = await report('flow');
  const rows = await plainly(pool, 'flow', question);
  const counted = new Map(rows.map(({ day: on, band, stories }) => [`${on} ${band}`, stories]));
  for (const { day: on, counts } of days)
    expect([on, ...counts]).toEqual([on, ...stations.map((band: string) => counted.get(`${on} ${band}`) ?? 0)]);
  const stories = new Map<string, number>();
  for (const { day: on, stories: count } of rows) stories.set(on, (stories.get(on) ?? 0) + Number(count));
  expect(days.map(({ counts }: { counts: number[] }) => sum(counts))).toEqual(
    [...stories].sort().map(([, count]) => count),
  );
  const { day: on, counts } = days[40];
  for (const [place, stage] of stations.entries()) {
    const { stories: standing } = await read(`standing?day=${on}&stage=${stage}`);
    expect([stage, standing.total, standing.items.length]).toEqual([stage, counts[place], counts[place]]);
  }
  const { stories: came } = await report('came');
  const onDay = (day: string): number => came.items.filter((item: { day: string }) => item.day === day).length;
  expect(days.map((row: { day: string; came: number }) => [row.day, row.came])).toEqual(
    days.map((row: { day: string }) => [row.day, onDay(row.day)]),
  );
  expect([came.total, came.total > 0]).toEqual([came.items.length, true]);
});

test(`cycle and lead time: the percentiles are those of percentile_cont, seed ${flowSeed}`, async () => {
  const { cycle, lead, finished, unmeasured } = await report('cycle');
  const [row] = await plainly(pool, 'cycle', question);
  expect(finished.total).toBeGreaterThan(10);
  expect([finished.total, finished.items.length, finished.total - unmeasured]).toEqual([
    row.finished,
    row.finished,
    row.measured,
  ]);
  expect([cycle.p50, cycle.p85, cycle.p95]).toEqual(near(row.cycle));
  expect([lead.p50, lead.p85, lead.p95]).toEqual(near(row.lead));
});

test(`a forecast draws from all that was finished, on days off too, which the linked report lists, seed ${flowSeed}`, async () => {
  const lastSunday = dayAgo(new Date().getUTCDay() + 7);
  for (const to of [lastSunday, question.to, dayAgo(0)]) {
    const { sampled, sampleFinished } = await read(`forecast?from=${question.from}&to=${to}&stories=5`);
    const [row] = await plainly(pool, 'cycle', { ...question, ...sampled });
    const { finished } = await read(`cycle?from=${sampled.from}&to=${sampled.to}`);
    expect([to, sampleFinished, finished.total]).toEqual([to, row.finished, row.finished]);
  }
});

test(`throughput: the weeks are those of plain SQL, and add up to what was finished, seed ${flowSeed}`, async () => {
  const { weeks } = await report('throughput');
  const rows = await plainly(pool, 'throughput', question);
  const byMonday = new Map(rows.map(({ monday, ...rest }) => [monday, rest]));
  const mondayOf = (on: string): string => {
    const at = new Date(on);
    return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10);
  };
  for (const { from, finished } of weeks)
    expect([from, finished]).toEqual([from, byMonday.get(mondayOf(from)) ?? { stories: 0, points: 0 }]);
  const { finished } = await report('cycle');
  expect(sum(weeks.map((week: { finished: { stories: number } }) => week.finished.stories))).toBe(finished.total);
});

test(`time in stage: counts, trips and percentiles are those of plain SQL, seed ${flowSeed}`, async () => {
  const { stages } = await report('stages');
  const rows = await plainly(pool, 'stages', question);
  const byStage = new Map(rows.map(({ stage, ...rest }) => [stage, rest]));
  for (const { stage, measured, time, repeated } of stages) {
    const row = byStage.get(stage) ?? { n: 0, repeated: 0, times: [] };
    expect([stage, measured, repeated]).toEqual([stage, row.n, row.repeated]);
    expect([stage, time?.n ?? null]).toEqual([stage, row.n < 5 ? null : row.n]);
    if (time !== null) expect([time.p50, time.p85, time.p95]).toEqual(near(row.times));
    const listed = (trips: number) => report('stages', `&stage=${stage}&trips=${String(trips)}`);
    expect([(await listed(1)).stories.total, (await listed(2)).stories.total]).toEqual([measured, repeated]);
  }
});

test(`ageing: the stories under way and their age, seed ${flowSeed}`, async () => {
  const { stories } = await report('ageing');
  const rows = await plainly(pool, 'ageing', question);
  const byId = new Map(rows.map(({ id, ...row }) => [id, row]));
  expect(stories.items.length).toBeGreaterThan(5);
  expect(stories.items).toHaveLength(rows.length);
  // A moment passes between the two.
  for (const { story, stage, age } of stories.items) {
    expect([story.id, stage]).toEqual([story.id, byId.get(story.id)?.stage]);
    expect(age).toBeCloseTo(byId.get(story.id)?.age, 2);
  }
});

test(`blocked time by cause, seed ${flowSeed}`, async () => {
  const { causes } = await report('blocked');
  const rows = await plainly(pool, 'blocked', question);
  const byCause = (list: any[]) => [...list].sort((a, b) => a.cause.localeCompare(b.cause));
  expect(causes.length).toBeGreaterThan(0);
  expect(byCause(causes)).toEqual(byCause(rows).map((row) => ({ ...row, days: expect.closeTo(row.days, 6) })));
});

test(`burndown and burnup: scope, done and remaining are those of plain SQL, and burnup less scope is burndown, seed ${flowSeed}`, async () => {
  const [from, to] = [dayAgo(40), dayAgo(12)];
  const begun = { id: sprint.id, startedAt: new Date(sprint.begins) };
  const ids = await committedPlainly(pool, question, begun);
  expect(ids.length).toBeGreaterThan(3);
  await pool.query(
    `INSERT INTO sprint (project_id, id, number, goal, starts_on, ends_on, started_at, committed_ids, committed_points, verdict_note)
      VALUES ($1, $2, 1, '', $3, $4, $5, $6, 0, '')`,
    [question.projectId, sprint.id, from, to, begun.startedAt, ids],
  );
  const body = await read(`sprint?sprint=${sprint.id}`);
  const items: any[] = body.items;
  expect(items.flatMap(({ story, committed }) => (committed ? story.id : [])).sort()).toEqual([...ids].sort());
  expect(items.filter(({ addedAt }) => addedAt === begun.startedAt.getTime())).toEqual([]);
  const plain = await burnPlainly(pool, { ...question, from, to: dayAgo(0) }, begun);
  const byDay = new Map(plain.map(({ day: on, ...row }) => [on, row]));
  const events: any[] = body.burn.events;
  const burnt = body.burn.days.filter(({ scope }: any) => scope !== null);
  expect(burnt.length).toBeGreaterThan(30);
  for (const { day: on, scope, done, remaining } of burnt) {
    const row = byDay.get(on) ?? {
      scope: 0,
      scope_points: 0,
      done: 0,
      done_points: 0,
      remaining: 0,
      remaining_points: 0,
    };
    expect({ on, scope, done, remaining }).toEqual({
      on,
      scope: { stories: row.scope, points: row.scope_points },
      done: { stories: row.done, points: row.done_points },
      remaining: { stories: row.remaining, points: row.remaining_points },
    });
    expect(sum([scope.points, -done.points])).toBe(remaining.points);
    const until = events.filter((event) => event.day <= on);
    expect([on, sum([body.totals.committed.points, ...until.map((event) => event.remaining)])]).toEqual([
      on,
      remaining.points,
    ]);
  }
  // Some are part of others, and some divide a story that the sprint never had.
  expect(items.filter(({ partOf }) => partOf !== null).length).toBeGreaterThan(2);
  expect(body.totals.committed.stories).toBe(items.filter(({ committed, partOf }) => committed && !partOf).length);
  // Of stories that were done already, which the generated past always has.
  for (const kind of ['added', 'estimated', 'removed'])
    expect(events.some((event) => event.kind === kind && event.remaining === 0 && event.points !== 0)).toBe(true);
  const last = burnt.at(-1);
  expect([body.totals.done, body.totals.open]).toEqual([last.done, last.remaining]);
  const { committed: start, added, removed } = body.totals;
  const { done, open } = body.totals;
  expect(sum([start.stories, added.stories, -removed.stories])).toBe(sum([done.stories, open.stories]));
});
