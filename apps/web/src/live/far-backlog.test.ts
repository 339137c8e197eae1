import { problemOf } from '@rondo/contracts';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ada, bob, create, move, storyId, wait } from './testing/open-project';
import { Random } from './testing/random';
import { SimulatedServer } from './testing/simulated-server';
import { SimulatedTab } from './testing/simulated-tab';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
});

/** A PLAN of ten stories of which a snapshot holds four, and three are enough to begin with; pages of three. */
async function openLong(livePlan = 4) {
  const server = new SimulatedServer([ada, bob], Date.now);
  const actor = { userId: bob, workspaceRole: 'member', scope: 'admin' } as const;
  for (let n = 1; n <= 10; n++)
    server.send(actor, [{ mutationId: `seed-${String(n)}`, occurredAt: Date.now(), ...create(n) }]);
  server.livePlan = livePlan;
  const mine = new SimulatedTab(server, ada, new Random(1));
  mine.network.connect();
  await wait();
  const act = (intent: Parameters<typeof mine.live.do>[0]) =>
    server.send(actor, [{ mutationId: `act-${String(Math.random())}`, occurredAt: Date.now(), ...intent }]);
  return { server, mine, act };
}

const plan = (tab: SimulatedTab) => tab.live.visible.at('PLAN').map(({ id }) => Number(id.slice(-12)));
const stageOf8 = (tab: SimulatedTab) => tab.live.visible.of.story.get(storyId(8))?.stage;
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('the far end of a long backlog', () => {
  test('comes page by page while somebody looks at it, in order and once each', async () => {
    const { mine } = await openLong();
    expect(plan(mine)).toEqual(upTo(4));
    const stop = mine.live.keepBacklog();
    await wait(500);
    expect(plan(mine)).toEqual(upTo(10));
    expect(mine.live.visible.planUpTo).toBeNull();
    stop();
  });

  test('is not asked for when nobody looks, nor when all of it is here', async () => {
    const { server, mine } = await openLong();
    const asked = jest.spyOn(server, 'backlog');
    await wait(500);
    expect(asked).not.toHaveBeenCalled();
    mine.live.keepBacklog();
    await wait(500);
    const pages = asked.mock.calls.length;
    mine.live.keepBacklog();
    await wait(500);
    expect(asked).toHaveBeenCalledTimes(pages);
  });

  test('leaves out what has gone since the page was read, and keeps what has changed', async () => {
    const { server, mine, act } = await openLong();
    const read = server.backlog.bind(server);
    jest.spyOn(server, 'backlog').mockImplementation((from) => {
      const page = read(from);
      if (server.state.of.story.has(storyId(6))) {
        act({ name: 'story.delete', body: { storyIds: [storyId(6)] } });
        act(move(5, 'CODE'));
      }
      return page;
    });
    mine.live.keepBacklog();
    await wait(1000);
    expect(plan(mine)).toEqual([1, 2, 3, 4, 7, 8, 9, 10]);
    expect(plan(mine)).toEqual(server.state.at('PLAN').map(({ id }) => Number(id.slice(-12))));
    expect(mine.live.visible.of.story.get(storyId(5))?.stage).toBe('CODE');
  });

  test('comes again after the state was replaced, and after a dropped connection', async () => {
    const { server, mine, act } = await openLong();
    mine.live.keepBacklog();
    await wait(500);
    mine.network.disconnect();
    act({ name: 'story.delete', body: { storyIds: [storyId(9)] } });
    server.oldest = server.state.version + 1;
    mine.network.connect();
    await wait(6000);
    expect(plan(mine)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
    expect(mine.live.visible.planUpTo).toBeNull();
  });

  test.each([
    ['a busy server', 'project_busy', [2, 10]],
    ['a server that refuses for good', 'project_not_found', [1, 1]],
  ] as const)('is not asked for without end of %s', async (_, code, [least, most]) => {
    const { mine } = await openLong();
    const { requests } = mine.network;
    mine.network.failing = problemOf(code, 'en');
    mine.live.keepBacklog();
    await wait(40_000);
    const asked = mine.network.requests - requests;
    expect([asked >= least, asked <= most]).toEqual([true, true]);
  });

  test('is at hand for what you do to it: shown at once, and the same at the server', async () => {
    const { server, mine } = await openLong();
    mine.live.keepBacklog();
    await wait(500);
    mine.live.do({ name: 'story.plan', body: { storyIds: [storyId(10)], sprintId: null, after: storyId(5) } });
    expect(plan(mine)).toEqual([1, 2, 3, 4, 5, 10, 6, 7, 8, 9]);
    await wait(500);
    expect(server.state.at('PLAN').map(({ id }) => Number(id.slice(-12)))).toEqual([1, 2, 3, 4, 5, 10, 6, 7, 8, 9]);
    expect(plan(mine)).toEqual([1, 2, 3, 4, 5, 10, 6, 7, 8, 9]);
  });
});

describe('the rest of a picture', () => {
  const all = Infinity;

  test('comes behind its first part by itself, for everybody', async () => {
    const { server, mine } = await openLong(all);
    const asked = jest.spyOn(server, 'backlog');
    await wait(500);
    expect(plan(mine)).toEqual(upTo(10));
    expect(mine.live.visible.planUpTo).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  test('comes from the local copy without a connection, with all that has happened since', async () => {
    const { server, mine, act } = await openLong(all);
    await wait(5000);
    act({ name: 'comment.add', body: { storyId: storyId(9), id: storyId(90) as never, body: 'Word' } });
    act(move(8, 'CODE'));
    act({ name: 'story.delete', body: { storyIds: [storyId(7)] } });
    await wait(5000);
    const asked = jest.spyOn(server, 'backlog');
    mine.reload();
    await wait(500);
    expect(mine.live.status.phase).toBe('offline');
    expect(plan(mine)).toEqual([1, 2, 3, 4, 5, 6, 9, 10]);
    expect(mine.live.visible.of.story.get(storyId(9))?.comments).toBe(1);
    expect(mine.live.visible.of.story.get(storyId(8))?.stage).toBe('CODE');
    expect(mine.live.visible.planUpTo).toBeNull();
    expect(asked).not.toHaveBeenCalled();
  });

  test('of another picture is left alone: all of it comes from the server, with what has left PLAN meanwhile', async () => {
    const { mine, act } = await openLong(all);
    await wait(5000);
    const store = mine.store.page(() => true);
    const [[key, part] = ['', {}]] = await store.read('rest/');
    await store.write([[key, { ...(part as object), version: 1 }]]);
    mine.reload();
    await wait(500);
    expect([plan(mine), mine.live.visible.planUpTo]).toEqual([
      upTo(3),
      mine.live.visible.of.story.get(storyId(3))?.rank,
    ]);
    act(move(8, 'CODE'));
    mine.network.connect();
    await wait(5000);
    expect(plan(mine)).toEqual([1, 2, 3, 4, 5, 6, 7, 9, 10]);
    expect(stageOf8(mine)).toBe('CODE');
  });

  test('comes from the server where more has happened than is remembered, and stays in the local copy', async () => {
    const { mine, act } = await openLong(all);
    const rename = (times: number) => {
      for (let n = 1; n <= times; n++)
        act({ name: 'story.edit', body: { storyIds: [storyId(1)], set: { title: `Title ${String(n)}` } } });
    };
    await wait(5000);
    rename(450);
    await wait(5000);
    Object.assign(globalThis, { requestIdleCallback: (work: () => void) => setTimeout(work, 1000) });
    mine.reload();
    act(move(8, 'CODE'));
    rename(600);
    mine.network.connect();
    await wait(20_000);
    expect([plan(mine), stageOf8(mine)]).toEqual([[1, 2, 3, 4, 5, 6, 7, 9, 10], 'CODE']);
    mine.reload();
    await wait(5000);
    expect([plan(mine), stageOf8(mine)]).toEqual([[1, 2, 3, 4, 5, 6, 7, 9, 10], 'CODE']);
  });
});
