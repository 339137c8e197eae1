import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Database } from '../platform/database/database.js';
import { startServer, type TestServer } from '../server.fixture.js';

jest.setTimeout(60_000);

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
const shop = '/api/workspaces/acme/projects/SHOP';

beforeAll(async () => {
  server = await startServer({ RONDO_WRITE_LIMIT: '100000' });
  owner = await server.signIn();
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
}, 60_000);
afterAll(() => server.stop());

const must = async (method: string, path: string, body?: object) => {
  const answer = await owner(method, `${shop}${path}`, body);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
  return answer.body;
};
const story = async (title: string, points: number | null, more: object = {}): Promise<string> => {
  const id = randomUUID();
  await must('POST', '/stories/create', { id, title, points, ...more });
  return id;
};
const today = new Date().toISOString().slice(0, 10);
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const everyReport = (sprint: string) => [
  `burn?sprint=${sprint}`,
  `sprint?sprint=${sprint}`,
  ...['velocity', 'flow', 'cycle', 'sizes', 'stages', 'ageing', 'throughput', 'blocked', 'backlog'],
  `standing?day=${today}&stage=CODE`,
  `forecast?stories=5&by=${dayAfter(today, 30)}&seed=7`,
  'similar?points=3',
];

test('every report answers for a project where nothing has happened yet, and says what is missing', async () => {
  const sprint = randomUUID();
  await must('POST', '/sprints/create', { id: sprint, startsOn: today, endsOn: dayAfter(today, 13) });
  for (const report of everyReport(sprint)) await must('GET', `/reports/${report}`);
  expect(await must('GET', '/reports/velocity')).toMatchObject({ sprints: [], range: null });
  expect(await must('GET', '/reports/cycle')).toMatchObject({
    cycle: null,
    lead: null,
    finished: { items: [], total: 0 },
  });
  expect(await must('GET', '/reports/forecast?stories=5')).toMatchObject({ when: null, notEnough: { finished: 0 } });
  expect((await owner('GET', `${shop}/reports/burn?sprint=${randomUUID()}`)).body.code).toBe('sprint_not_found');
  expect((await owner('GET', `${shop}/reports/flow?from=2026-02-02&to=2026-01-01`)).body.code).toBe('query_invalid');
});

test('a report shows a move as soon as it is answered', async () => {
  const id = await story('Search', 3);
  const code = async (): Promise<number> => (await must('GET', '/reports/flow')).days.at(-1).counts[1];
  const before = await code();
  await must('POST', `/stories/${id}/move`, { stage: 'CODE' });
  expect(await code()).toBe(before + 1);
  expect((await must('GET', `/reports/standing?day=${today}&stage=CODE`)).stories.items).toMatchObject([
    { id, title: 'Search' },
  ]);
  expect((await must('GET', '/reports/ageing')).stories.items).toMatchObject([
    { story: { id }, stage: 'CODE', trips: 1 },
  ]);
  await must('POST', `/stories/${id}/move`, { stage: 'OPERATE' });
  const { cycle, finished } = await must('GET', '/reports/cycle');
  expect([cycle, finished.total]).toEqual([null, 1]);
  expect((await must('GET', '/reports/similar?points=3')).stories).toHaveLength(1);
});

const told = (list: readonly { day: string }[]) => list.map(({ day }) => day);

describe('with a past', () => {
  const ids: string[] = [];
  beforeAll(async () => {
    await owner('POST', '/api/workspaces/acme/projects', { key: 'PAST', name: 'Past' });
    const past = '/api/workspaces/acme/projects/PAST';
    for (let number = 0; number < 12; number += 1) {
      const id = randomUUID();
      ids.push(id);
      const title = number === 4 ? 'Search in the shop is slow' : `Story ${number}`;
      await owner('POST', `${past}/stories/create`, { id, title, points: number % 2 === 0 ? 3 : 5 });
      await owner('POST', `${past}/stories/${id}/move`, { stage: 'CODE' });
      await owner('POST', `${past}/stories/${id}/move`, { stage: 'OPERATE' });
    }
    const pool = server.app.get(Database).pool;
    // Thirty days ago, one story a day: a history that no write may make up.
    await pool.query(
      `UPDATE stage_move m SET occurred_at = occurred_at - interval '1 day' * (30 - s.number) - interval '2 days' * (m.from_stage IS NULL)::int
        FROM story s WHERE s.project_id = m.project_id AND s.id = m.story_id AND s.project_id = (SELECT id FROM project WHERE key = 'PAST')`,
    );
  });
  const ask = async (path: string): Promise<any> =>
    (await owner('GET', `/api/workspaces/acme/projects/PAST/reports/${path}`)).body;

  test('a forecast is the same for the same seed, says what it stands on, and later days are likelier', async () => {
    const path = `forecast?stories=6&by=${dayAfter(today, 21)}`;
    const first = await ask(`${path}&seed=3`);
    expect(await ask(`${path}&seed=3`)).toEqual(first);
    expect(first).toMatchObject({ trials: 10_000, seed: 3, sampleFinished: 12, notEnough: null, when: { stories: 6 } });
    expect(first.window.from >= dayAfter(today, -33)).toBe(true);
    expect(told(first.when.likely)).toEqual([...told(first.when.likely)].sort());
    expect(first.when.days.reduce((all: number, { trials }: any) => all + Number(trials), 0)).toBe(10_000);
    expect(first.startsOn > today).toBe(true);
    const counts = first.howMany.likely.map(({ stories }: any) => stories);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(await ask('forecast?stories=6&types=bug')).toMatchObject({ when: null, notEnough: { finished: 0 } });
    expect((await ask('forecast?by=2999-01-01')).code).toBe('query_invalid');
    for (const [by, words] of [
      [today, /le premier jour possible$/],
      [dayAfter(today, 3_000), /le dernier jour possible$/],
    ] as const) {
      const path = `/api/workspaces/acme/projects/PAST/reports/forecast?by=${by}`;
      const { body } = await owner('GET', path, undefined, { 'accept-language': 'fr' });
      expect(body).toMatchObject({ code: 'query_invalid', field: 'by', title: expect.stringMatching(words) });
    }
  });

  test('stories like one: of its size, the most alike first, with how long they took', async () => {
    const asked = randomUUID();
    const title = 'The shop: slow search';
    await owner('POST', '/api/workspaces/acme/projects/PAST/stories/create', { id: asked, title });
    const { stories, cycle } = await ask(`similar?points=3&story=${asked}`);
    expect(stories).toHaveLength(3);
    expect(stories[0]).toMatchObject({ story: { id: ids[4], points: 3 }, cycle: expect.any(Number) });
    expect(cycle.n).toBe(6);
    expect((await ask('similar?points=13')).cycle).toBeNull();
    expect((await ask(`similar?points=3&story=${randomUUID()}`)).code).toBe('story_not_found');
    expect((await ask('sizes')).sizes).toMatchObject([
      { points: 3, time: { n: 6 } },
      { points: 5, time: { n: 6 } },
    ]);
  });

  test('the backlog is forecast once three sprints are closed, and says so before', async () => {
    expect(await ask('backlog')).toMatchObject({ range: null, unit: null, sprints: [] });
    const past = '/api/workspaces/acme/projects/PAST';
    for (let sprint = 0; sprint < 3; sprint += 1) {
      const [id, storyId] = [randomUUID(), randomUUID()];
      await owner('POST', `${past}/stories/create`, { id: storyId, title: 'Planned', points: 5 });
      const { body } = await owner('POST', `${past}/sprints/create`, {
        ...{ id, startsOn: dayAfter(today, sprint * 365), endsOn: dayAfter(today, sprint * 365 + 13) },
      });
      expect(body.version).toEqual(expect.any(Number));
      await owner('POST', `${past}/stories/plan`, { storyIds: [storyId], sprintId: id });
      await owner('POST', `${past}/sprints/start`, { id });
      await owner('POST', `${past}/stories/${storyId}/move`, { stage: 'OPERATE' });
      await owner('POST', `${past}/sprints/close`, { id, to: null });
    }
    const backlog = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of backlog) await owner('POST', `${past}/stories/create`, { id, title: 'Next', points: 3 });
    const { range, unit, sprints, unestimated, usualDays } = await ask('backlog');
    expect([range, unit]).toMatchObject([{ sprints: 3, low: { points: 5 }, high: { points: 5 } }, 'points']);
    // The story without a size that the likeness was asked of stands first, and counts as five: the middle of what was finished.
    expect(unestimated).toEqual({ stories: 1, countedAs: 5 });
    expect([usualDays, sprints[0].planned.workingDays]).toEqual([10, 10]);
    expect(sprints[0].optimistic).toEqual({ lastId: expect.any(String), stories: 1 });
    expect(sprints[1].pessimistic).toEqual({ lastId: backlog[0], stories: 2 });
    expect((await ask('velocity')).sprints).toHaveLength(3);
    const [next] = sprints;
    const unsized = randomUUID();
    await owner('POST', `${past}/stories/create`, { id: unsized, title: 'No size yet' });
    await owner('POST', `${past}/stories/plan`, { storyIds: [unsized], sprintId: next.sprint.id });
    // It counts as five there too, which is all that the sprint holds.
    const filled = (await ask('backlog')).sprints[0];
    expect(filled).toMatchObject({ planned: { stories: 1, points: 0, unestimated: 1 }, optimistic: { stories: 0 } });
    // As a sub-task it is part of another, and counts as nothing.
    await owner('POST', `${past}/stories/edit`, { storyIds: [unsized], set: { parentId: backlog[0] } });
    const divided = (await ask('backlog')).sprints[0];
    expect(divided).toMatchObject({ planned: { stories: 1, unestimated: 0 }, optimistic: { stories: 1 } });
    // Beside its story it is no story of the sprint.
    await owner('POST', `${past}/stories/plan`, { storyIds: [backlog[0]], sprintId: next.sprint.id });
    expect((await ask('backlog')).sprints[0]).toMatchObject({ planned: { stories: 1, points: 3 } });
    await owner('POST', `${past}/stories/plan`, { storyIds: [backlog[0], unsized], sprintId: null });
    expect((await ask('backlog')).unestimated.stories).toBe(1);
    await owner('POST', `${past}/stories/archive`, { storyIds: [unsized] });
    const holidays = Array.from({ length: 5 }, (_, index) => dayAfter(next.sprint.startsOn, index));
    await owner('POST', `${past}/planning/configure`, { holidays });
    expect((await ask('backlog')).sprints[0]).toMatchObject({
      planned: { workingDays: 5 },
      optimistic: { stories: 0 },
    });
    await owner('POST', `${past}/planning/configure`, { holidays: [] });
  });

  test('BACKLOG-3: what is under way in no sprint is forecast before what waits, what a closed sprint gave back too', async () => {
    const past = '/api/workspaces/acme/projects/PAST';
    const before = (await ask('backlog')).sprints[0].optimistic;
    const [id, started] = [randomUUID(), randomUUID()];
    await owner('POST', `${past}/stories/create`, { id: started, title: 'Started', points: 5 });
    await owner('POST', `${past}/sprints/create`, {
      id,
      startsOn: dayAfter(today, 1460),
      endsOn: dayAfter(today, 1471),
    });
    await owner('POST', `${past}/stories/plan`, { storyIds: [started], sprintId: id });
    await owner('POST', `${past}/sprints/start`, { id });
    await owner('POST', `${past}/stories/${started}/move`, { stage: 'CODE' });
    await owner('POST', `${past}/sprints/close`, { id, to: null });
    const after = await ask('backlog');
    expect(after.sprints[0].optimistic).toEqual({ lastId: started, stories: 1 });
    expect(before.lastId).not.toBe(started);
    await owner('POST', `${past}/stories/edit`, { storyIds: [started], set: { points: null } });
    expect((await ask('backlog')).unestimated.stories).toBe(Number(after.unestimated.stories) + 1);
  });
});
