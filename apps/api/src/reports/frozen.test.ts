import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Database } from '../platform/database/database.js';
import { purgeTrash } from '../projects/trash.repository.js';
import { startServer, type TestServer } from '../server.fixture.js';

jest.setTimeout(60_000);

let server: TestServer;
let owner: Awaited<ReturnType<TestServer['signIn']>>;
const shop = '/api/workspaces/acme/projects/SHOP';
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  server = await startServer({ RONDO_WRITE_LIMIT: '100000' });
  owner = await server.signIn();
});
beforeEach(async () => {
  await owner('DELETE', shop);
  await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
});
afterAll(() => server.stop());

const must = async (path: string, body: object) => {
  const answer = await owner('POST', `${shop}${path}`, body);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
  return answer.body as { version: number };
};
const story = async (title: string, points: number): Promise<string> => {
  const id = randomUUID();
  await must('/stories/create', { id, title, points });
  return id;
};
const sprintOf = async (from: number): Promise<string> => {
  const id = randomUUID();
  await must('/sprints/create', {
    id,
    startsOn: dayFromNow(from),
    endsOn: dayFromNow(from + 12),
    goal: 'Faster pages',
  });
  return id;
};
const read = async (report: string) => {
  const answer = await owner('GET', `${shop}/reports/${report}`);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer;
};

/** A sprint with a story done, one that is not, one that was taken out and one that came later, closed. */
async function closedSprint() {
  const [done, carried, removed, added] = [
    await story('Done', 3),
    await story('Carried', 5),
    await story('Removed', 2),
    await story('Added', 8),
  ];
  const [id, next] = [await sprintOf(0), await sprintOf(200)];
  await must('/stories/plan', { storyIds: [done, carried, removed], sprintId: id });
  await must('/sprints/start', { id });
  const move = await must(`/stories/${done}/move`, { stage: 'OPERATE' });
  await must('/stories/plan', { storyIds: [removed], sprintId: null });
  await must('/stories/plan', { storyIds: [added], sprintId: id });
  await must(`/stories/${added}/move`, { stage: 'CODE' });
  const close = await must('/sprints/close', {
    id,
    to: next,
    stories: [{ storyId: carried, to: next, reason: 'Waited for a decision' }],
  });
  return { id, next, done, carried, removed, added, move, close };
}

test('the report of a closed sprint says what was committed, added, removed, done and carried over', async () => {
  const { id, next, done, carried, removed, added } = await closedSprint();
  const { body } = await read(`sprint?sprint=${id}`);
  expect(body).toMatchObject({ frozen: true, sprint: { id, goal: 'Faster pages' } });
  expect(body.totals).toEqual({
    committed: { stories: 3, points: 10 },
    added: { stories: 1, points: 8 },
    removed: { stories: 1, points: 2 },
    committedDone: { stories: 1, points: 3 },
    done: { stories: 1, points: 3 },
    open: { stories: 2, points: 13 },
  });
  expect(body.items).toMatchObject([
    { story: { id: done, points: 3 }, committed: true, done: true, stage: 'OPERATE', carried: null },
    {
      story: { id: carried },
      committed: true,
      done: false,
      carried: { to: { id: next }, reason: 'Waited for a decision' },
    },
    {
      story: { id: removed, title: 'Removed' },
      committed: true,
      done: false,
      carried: null,
      removedAt: expect.any(Number),
    },
    {
      story: { id: added },
      committed: false,
      addedAt: expect.any(Number),
      stage: 'CODE',
      carried: { to: { id: next } },
    },
  ]);
  expect((await read('velocity')).body.sprints).toMatchObject([
    { sprint: { id }, committed: { points: 10 }, done: { points: 3 }, carried: { points: 13 } },
  ]);
});

test('nothing that happens later changes a byte of the reports of a closed sprint', async () => {
  const { id, next, done, carried, removed, added, move } = await closedSprint();
  const frozen = async () => [(await read(`sprint?sprint=${id}`)).text, (await read(`burn?sprint=${id}`)).text];
  const before = await frozen();
  const same = async (what: string) => expect([what, ...(await frozen())]).toEqual([what, ...before]);

  await must('/changes/undo', { version: move.version });
  await same('a move from before the close was undone');
  await must('/stories/edit', {
    storyIds: [done, carried, removed, added],
    set: { title: 'Renamed', points: 21, type: 'bug' },
  });
  await same('titles, sizes and types changed');
  await must('/stories/move', { storyIds: [done, carried, removed, added], stage: 'MANAGE' });
  await must(`/stories/${done}/move`, { stage: 'PLAN', occurredAt: Date.now() - 3_600_000 });
  await same('stories moved, also from before the close');
  await must('/planning/configure', { timeZone: 'Pacific/Auckland', workingDays: [1, 6], holidays: [dayFromNow(0)] });
  await must('/edit', { doneStage: 'CODE' });
  await same('the calendar and the done stage changed');
  await must('/sprints/delete', { id: next });
  await same('the next sprint was deleted');
  for (const storyId of [done, removed, added]) await must(`/stories/${storyId}/delete`, {});
  await same('stories were deleted');
  expect(await purgeTrash(server.app.get(Database).pool, new Date(Date.now() + 86_400_000))).toBe(3);
  await same('stories were deleted for good');
});

test('a close that is undone leaves a sprint that runs, with what was in it', async () => {
  const { id, close, carried } = await closedSprint();
  await must('/changes/undo', { version: close.version });
  const { body } = await read(`sprint?sprint=${id}`);
  expect([body.frozen, body.sprint.closedAt]).toEqual([false, null]);
  expect(body.totals).toMatchObject({
    committed: { stories: 3 },
    open: { stories: 2, points: 13 },
    removed: { stories: 1 },
  });
  expect(body.items.find((item: any) => item.story.id === carried)).toMatchObject({ carried: null, removedAt: null });
  await must(`/stories/${carried}/move`, { stage: 'OPERATE' });
  expect((await read(`sprint?sprint=${id}`)).body.totals.done).toEqual({ stories: 2, points: 8 });
});

test('a close that is undone and done again is frozen to the same report, with where stories went and why', async () => {
  const { id, next, close, carried } = await closedSprint();
  const reports = async () => {
    const { items, totals } = (await read(`sprint?sprint=${id}`)).body;
    const { sprints } = (await owner('GET', `${shop}/stories/${carried}/sprints`)).body;
    return { items, totals, outcome: sprints.find(({ sprintId }: { sprintId: string }) => sprintId === id).outcome };
  };
  const before = await reports();
  const undone = await must('/changes/undo', { version: close.version });
  await must('/changes/undo', { version: undone.version });
  expect(await reports()).toEqual(before);
  expect(before.outcome).toMatchObject({ done: false, toSprint: next, reason: 'Waited for a decision' });
});

test('a sprint that is closed again adds to the velocity what it has finished by then', async () => {
  const { id, close, carried } = await closedSprint();
  const done = async (filter = '') =>
    (await read(`velocity${filter}`)).body.sprints.map((sprint: any) => sprint.done.points);
  expect([await done(), await done('?types=bug')]).toEqual([[3], [0]]);
  await must('/changes/undo', { version: close.version });
  expect(await done()).toEqual([]);
  await must(`/stories/${carried}/move`, { stage: 'OPERATE' });
  await must('/sprints/close', { id, to: null });
  expect([await done(), await done('?types=bug')]).toEqual([[8], [0]]);
});

test('FLOW-6: what is done and archived in a running sprint stays done in it, and counts in the velocity', async () => {
  const [done, open, deleted] = [await story('Done', 3), await story('Open', 5), await story('Deleted', 8)];
  const id = await sprintOf(0);
  await must('/stories/plan', { storyIds: [done, open, deleted], sprintId: id });
  await must('/sprints/start', { id });
  await must('/stories/move', { storyIds: [done, deleted], stage: 'OPERATE' });
  await must('/stories/archive', { storyIds: [done, open] });
  await must('/stories/delete', { storyIds: [deleted] });
  const totals = { done: { stories: 1, points: 3 }, removed: { stories: 2, points: 13 } };
  expect((await read(`sprint?sprint=${id}`)).body.totals).toMatchObject(totals);
  await must('/stories/restore', { storyIds: [done] });
  expect((await read(`sprint?sprint=${id}`)).body.totals).toMatchObject(totals);
  await must('/stories/archive', { storyIds: [done] });
  await must('/sprints/close', { id, to: null });
  expect((await read('velocity')).body.sprints).toMatchObject([{ done: totals.done }]);
});
