import type { CheckId, CommentId } from '@rondo/domain';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Move } from './touched';
import { ada, bob, create, move, openProject, storyId, wait } from './testing/open-project';
import type { SimulatedTab } from './testing/simulated-tab';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const stageOf = (tab: SimulatedTab, n: number) => tab.live.visible.of.story.get(storyId(n))?.stage;

describe('following', () => {
  test('a message that never came is found by the next heartbeat', async () => {
    const { server, mine, theirs } = await openProject();
    mine.network.deaf = true;
    theirs.live.do(move(1, 'CODE'));
    await wait();
    mine.network.deaf = false;
    expect(stageOf(mine, 1)).toBe('PLAN');
    mine.network.head();
    await wait(1000);
    expect(stageOf(mine, 1)).toBe('CODE');
    expect(mine.live.status.version).toBe(server.state.version);
  });

  test('too far behind takes a snapshot and keeps what waits', async () => {
    const { server, mine, theirs } = await openProject();
    mine.network.disconnect();
    mine.live.do(move(1, 'CODE'));
    theirs.live.do(move(2, 'TEST'));
    await wait();
    server.oldest = server.state.version + 1;
    mine.network.connect();
    await wait(3000);
    expect([stageOf(mine, 1), stageOf(mine, 2)]).toEqual(['CODE', 'TEST']);
    expect(server.state.of.story.get(storyId(1))?.stage).toBe('CODE');
  });

  test('moves are told once each, own at once, and not for a new picture', async () => {
    const { server, mine, theirs } = await openProject();
    const moves: Move[] = [];
    mine.live.onMove((seen) => moves.push(seen));
    mine.live.do(move(1, 'CODE'));
    await wait(0);
    expect(moves).toEqual([{ storyId: storyId(1), from: 'PLAN', to: 'CODE', actorId: ada }]);
    await wait();
    expect(moves).toHaveLength(1);
    theirs.live.do(move(2, 'BUILD'));
    await wait();
    expect(moves.slice(1)).toEqual([{ storyId: storyId(2), from: 'PLAN', to: 'BUILD', actorId: bob }]);
    mine.network.disconnect();
    theirs.live.do(move(3, 'BUILD'));
    await wait();
    server.oldest = server.state.version + 1;
    mine.network.connect();
    await wait(3000);
    expect(stageOf(mine, 3)).toBe('BUILD');
    expect(moves).toHaveLength(2);
  });
});

describe('details', () => {
  const check = (n: number) => ({
    storyId: storyId(1),
    id: storyId(100 + n) as never as CheckId,
    text: `Line ${String(n)}`,
  });

  test('are read once and then follow the changes', async () => {
    const { mine, theirs } = await openProject();
    void theirs.live.loadDetails(storyId(1));
    await wait();
    theirs.live.do({ name: 'check.add', body: check(1) });
    await wait();
    expect(mine.live.visible.of.check.size).toBe(0);
    expect(mine.live.visible.of.story.get(storyId(1))?.checks).toBe(1);
    const reading = mine.live.loadDetails(storyId(1));
    theirs.live.do({ name: 'check.add', body: check(2) });
    await wait();
    await reading;
    theirs.live.do({ name: 'check.edit', body: { ...check(1), done: true } });
    await wait();
    expect([...mine.live.visible.of.check.values()].map(({ done }) => done)).toEqual([true, false]);
    expect(mine.live.visible.of.story.get(storyId(1))).toMatchObject({ checks: 2, checksDone: 1 });
  });

  test('a story that the server has not seen yet starts empty', async () => {
    const { server, mine } = await openProject();
    mine.network.disconnect();
    mine.live.do(create(9));
    await mine.live.loadDetails(storyId(9));
    const body = { storyId: storyId(9), id: storyId(200) as never as CommentId, body: 'First' };
    expect(mine.live.do({ name: 'comment.add', body }).ok).toBe(true);
    expect(mine.live.visible.of.comment.size).toBe(1);
    mine.network.connect();
    await wait(3000);
    expect(server.state.of.comment.size).toBe(1);
    expect(mine.live.visible.of.comment.size).toBe(1);
  });

  test('are let go when the last few opened stories are others', async () => {
    const { mine } = await openProject({ stories: 8 });
    for (let n = 1; n <= 8; n++) {
      void mine.live.loadDetails(storyId(n));
      await wait();
      mine.live.releaseDetails(storyId(n));
      await wait();
    }
    expect(mine.live.visible.detailed.size).toBe(5);
  });
});
