import { problemOf } from '@rondo/contracts';
import type { CommentId, SprintId } from '@rondo/domain';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { create, move, openProject, storyId, wait } from './testing/open-project';
import type { SimulatedTab } from './testing/simulated-tab';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const stageOf = (tab: SimulatedTab, n: number) => tab.live.visible.of.story.get(storyId(n))?.stage;

describe('doing', () => {
  test('shows at once, and everybody sees it after the server has it', async () => {
    const { server, mine, theirs } = await openProject();
    expect(mine.live.do(move(1, 'BUILD')).ok).toBe(true);
    expect(stageOf(mine, 1)).toBe('BUILD');
    expect(mine.live.status.pending).toBe(1);
    expect(stageOf(theirs, 1)).toBe('PLAN');
    await wait();
    expect(server.state.of.story.get(storyId(1))?.stage).toBe('BUILD');
    expect(stageOf(theirs, 1)).toBe('BUILD');
    expect(mine.live.status.pending).toBe(0);
  });

  test('a new story gets its number from the server', async () => {
    const { mine } = await openProject();
    mine.live.do(create(9));
    expect(mine.live.visible.of.story.get(storyId(9))?.number).toBe(0);
    await wait();
    expect(mine.live.visible.of.story.get(storyId(9))?.number).toBe(4);
  });

  test('what a rule refuses is refused at once and never sent', async () => {
    const { server, mine } = await openProject();
    const version = server.state.version;
    mine.live.do({ name: 'stage.configure', body: { stage: 'CODE', wipLimit: 1, wipMode: 'refuse' } });
    mine.live.do(move(1, 'CODE'));
    expect(mine.live.do(move(2, 'CODE'))).toMatchObject({ ok: false, code: 'stage_full' });
    await wait();
    expect(server.state.version).toBe(version + 2);
  });

  test('what changes nothing is not sent', async () => {
    const { mine } = await openProject();
    const { requests } = mine.network;
    expect(mine.live.do(move(1, 'PLAN')).ok).toBe(true);
    await wait();
    expect(mine.network.requests).toBe(requests);
    expect(mine.live.canUndo).toBe(false);
  });

  test('a late refusal takes the intent back and says why', async () => {
    const { server, mine, theirs } = await openProject();
    mine.network.disconnect();
    mine.live.do(move(1, 'BUILD'));
    theirs.live.do({ name: 'stage.configure', body: { stage: 'BUILD', folded: true } });
    await wait();
    mine.network.connect();
    await wait(3000);
    expect(stageOf(mine, 1)).toBe('PLAN');
    expect(mine.refusals.map(({ problem }) => problem.code)).toEqual(['stage_folded']);
    expect(mine.live.status.pending).toBe(0);
    expect(server.log.at(-1)?.intent).toBe('stage.configure');
  });

  test('one bad intent does not take the others with it', async () => {
    const { server, mine } = await openProject();
    const send = mine.network.transport.send.bind(mine.network.transport);
    const poison = problemOf('body_invalid', 'en');
    jest.spyOn(mine.network.transport, 'send').mockImplementation(async (intents) => {
      if (!intents.some(({ name }) => name === 'label.create')) return send(intents);
      const { ServerRefusal } = await import('./transport');
      throw new ServerRefusal(poison);
    });
    mine.live.do(move(1, 'CODE'));
    mine.live.do({ name: 'label.create', body: { id: storyId(50) as never, name: 'x', color: 'red' } });
    mine.live.do(move(2, 'CODE'));
    await wait(5000);
    expect(server.state.at('CODE')).toHaveLength(2);
    expect(mine.refusals.map(({ problem }) => problem.code)).toEqual(['body_invalid']);
  });

  test('what this browser cannot decide goes to the server undecided', async () => {
    const { server, mine, theirs } = await openProject();
    theirs.live.do({ name: 'story.delete', body: { storyIds: [storyId(1)] } });
    await wait();
    mine.reload();
    mine.network.connect();
    await wait();
    expect(mine.live.do({ name: 'story.restore', body: { storyIds: [storyId(1)] } }).ok).toBe(true);
    await wait();
    expect(server.state.of.story.has(storyId(1))).toBe(true);
    expect(stageOf(mine, 1)).toBe('PLAN');
  });
});

describe('undo', () => {
  test('tells what was taken back and what was done again, and nothing when there is nothing', async () => {
    const { mine } = await openProject();
    const told: string[] = [];
    mine.live.onShifted(({ name, story }, way) => told.push(`${way} ${name} ${story?.id ?? ''}`));
    mine.live.undo();
    mine.live.do(move(1, 'BUILD'));
    await wait();
    mine.live.undo();
    mine.live.redo();
    mine.live.redo();
    expect(told).toEqual([`undone story.move ${storyId(1)}`, `redone story.move ${storyId(1)}`]);
  });

  test('tells the sprint, label or epic that it was done to, also one that it takes away or brings back', async () => {
    const { mine } = await openProject();
    const id = storyId(70) as string as SprintId;
    const told: string[] = [];
    mine.live.onShifted(({ name, thing }) =>
      told.push(`${name} ${thing !== null && 'number' in thing ? thing.number : ''}`),
    );
    mine.live.do({ name: 'sprint.create', body: { id, startsOn: '2030-01-07', endsOn: '2030-01-18' } });
    await wait();
    mine.live.do({ name: 'sprint.start', body: { id } });
    await wait();
    mine.live.undo();
    await wait();
    mine.live.undo();
    await wait();
    mine.live.redo();
    expect(told).toEqual(['sprint.start 1', 'sprint.create 1', 'sprint.create 1']);
  });

  test('tells the number of a story that it takes away, or brings back', async () => {
    const { mine } = await openProject();
    const told: string[] = [];
    mine.live.onShifted(({ stories, story }, way) => told.push(`${way} ${stories} ${story?.number ?? ''}`));
    mine.live.do(create(9));
    await wait();
    mine.live.undo();
    await wait();
    mine.live.redo();
    await wait();
    mine.live.do({ name: 'story.delete', body: { storyIds: [storyId(2)] } });
    await wait();
    mine.live.undo();
    // Only the server can bring this one back: it has a comment that was not read here.
    await wait();
    mine.live.do({ name: 'story.edit', body: { storyIds: [storyId(3)], set: { type: 'improvement' } } });
    const drop = { storyId: storyId(3), commentId: storyId(90) as string as CommentId, reason: 'Solved' };
    mine.live.do({ name: 'improvement.drop', body: drop });
    await wait();
    mine.live.undo();
    expect(told).toEqual(['undone 1 4', 'redone 1 4', 'undone 1 2', 'undone 1 3']);
  });

  test('takes back your own last changes one by one, and brings them back', async () => {
    const { server, mine } = await openProject();
    mine.live.do(move(1, 'CODE'));
    await wait();
    mine.live.do(move(1, 'BUILD'));
    await wait();
    mine.live.undo();
    expect(stageOf(mine, 1)).toBe('CODE');
    await wait();
    mine.live.undo();
    await wait();
    expect(server.state.of.story.get(storyId(1))?.stage).toBe('PLAN');
    mine.live.redo();
    await wait();
    mine.live.redo();
    await wait();
    expect(server.state.of.story.get(storyId(1))?.stage).toBe('BUILD');
    expect(mine.live.canRedo).toBe(false);
  });

  test('takes back what was one act at once, also after a reload, and brings it back at once', async () => {
    const { server, mine } = await openProject();
    const told: string[] = [];
    mine.live.onShifted(({ name, stories }, way) => told.push(`${way} ${name} ${stories}`));
    mine.live.do(move(1, 'CODE'));
    mine.live.together(() => [7, 8, 9].map((n) => mine.live.do(create(n))));
    await wait(5000);
    mine.reload();
    mine.network.connect();
    await wait();
    mine.live.onShifted(({ name, stories }, way) => told.push(`${way} ${name} ${stories}`));
    mine.live.undo();
    await wait();
    expect([server.state.of.story.size, stageOf(mine, 1)]).toEqual([3, 'CODE']);
    mine.live.redo();
    await wait();
    expect([server.state.of.story.size, mine.live.canRedo]).toEqual([6, false]);
    mine.live.undo();
    mine.live.undo();
    await wait();
    expect([server.state.of.story.size, stageOf(mine, 1)]).toEqual([3, 'PLAN']);
    expect(told).toEqual([
      'undone story.create 3',
      'redone story.create 3',
      'undone story.create 3',
      'undone story.move 1',
    ]);
  });

  test('takes back an act of which nothing was sent yet, and does it again', async () => {
    const { server, mine } = await openProject();
    const behind = (n: number, after: number) => ({ ...create(n), body: { ...create(n).body, after: storyId(after) } });
    mine.network.disconnect();
    mine.live.together(() => [create(8), behind(9, 8)].map((intent) => mine.live.do(intent as never)));
    mine.live.undo();
    expect([mine.live.visible.of.story.size, mine.live.canUndo]).toEqual([3, false]);
    mine.live.redo();
    mine.network.connect();
    await wait(5000);
    expect(server.state.of.story.size).toBe(5);
  });

  test('an act of more changes than are kept is forgotten whole or not at all', async () => {
    const { mine } = await openProject();
    mine.live.together(() => Array.from({ length: 120 }, (_, n) => mine.live.do(create(100 + n))));
    await wait(5000);
    mine.live.undo();
    await wait();
    expect(mine.live.visible.of.story.size).toBe(3);
  });

  test('an undo before the answer came is made as soon as it came', async () => {
    const { server, mine } = await openProject();
    const before = server.state.version;
    mine.live.do(move(1, 'CODE'));
    await wait(0);
    mine.live.undo();
    expect(stageOf(mine, 1)).toBe('PLAN');
    await wait();
    expect(stageOf(mine, 1)).toBe('PLAN');
    expect(server.log.slice(before).map(({ intent }) => intent)).toEqual(['story.move', 'change.undo']);
    mine.live.redo();
    await wait();
    expect(server.state.of.story.get(storyId(1))?.stage).toBe('CODE');
  });

  test('what was refused because somebody changed it since says so and leaves the stack', async () => {
    const { mine, theirs } = await openProject();
    mine.live.do(move(1, 'CODE'));
    await wait();
    theirs.live.do(move(1, 'TEST'));
    await wait();
    mine.live.undo();
    expect(mine.refusals.map(({ problem }) => problem.code)).toEqual(['undo_conflict']);
    expect(mine.live.canUndo).toBe(false);
    expect(stageOf(mine, 1)).toBe('TEST');
  });

  test('works after a reload, and for a deleted story', async () => {
    const { server, mine } = await openProject();
    mine.live.do({ name: 'story.delete', body: { storyIds: [storyId(1), storyId(2)] } });
    await wait(5000);
    mine.reload();
    mine.network.connect();
    await wait();
    expect(mine.live.canUndo).toBe(true);
    mine.live.undo();
    await wait();
    expect(server.state.of.story.size).toBe(3);
  });

  test('what went away with a comment comes back, though its comments were never read here', async () => {
    const { mine, theirs } = await openProject();
    const [why, improvement] = ['why' as CommentId, storyId(8)];
    mine.live.do({ name: 'story.create', body: { id: improvement, title: 'Shorter days', type: 'improvement' } });
    await wait();
    mine.live.do({ name: 'improvement.drop', body: { storyId: improvement, commentId: why, reason: 'Too dear' } });
    await wait();
    expect(theirs.live.visible.of.story.has(improvement)).toBe(false);
    mine.live.undo();
    await wait();
    expect(theirs.live.visible.of.story.get(improvement)?.comments).toBe(0);
    expect(mine.refusals).toEqual([]);
  });
});
