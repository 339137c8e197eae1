import { problemOf } from '@rondo/contracts';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { ProjectIntent } from '@rondo/domain';
import { ada, create, move, openProject, storyId, wait } from './testing/open-project';
import { Random } from './testing/random';
import { SimulatedTab } from './testing/simulated-tab';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const splitIds = (n: number) => ({ id: storyId(n), linkId: storyId(n + 70) as never });
const stageOf = (tab: SimulatedTab, n: number) => tab.live.visible.of.story.get(storyId(n))?.stage;

describe('offline', () => {
  test('goes on, survives a reload, sends in order, doubles nothing', async () => {
    const { server, mine } = await openProject();
    const before = server.state.version;
    await wait(5000);
    mine.network.disconnect();
    await wait();
    expect(mine.live.status.phase).toBe('offline');
    mine.live.do(create(9));
    mine.live.do(move(9, 'CODE'));
    mine.live.do(move(9, 'TEST'));
    await wait();
    mine.reload();
    await wait();
    expect(stageOf(mine, 9)).toBe('TEST');
    expect(mine.live.status).toMatchObject({ phase: 'offline', pending: 3 });
    mine.network.connect();
    await wait(3000);
    expect(mine.live.status).toMatchObject({ phase: 'live', pending: 0, version: before + 3 });
    expect(server.log.slice(before).map(({ intent }) => intent)).toEqual(['story.create', 'story.move', 'story.move']);
    expect(mine.store.keys().filter((key) => key.startsWith('pending/'))).toEqual([]);
  });

  test('stories with a label that somebody else makes meanwhile are all taken, with the label that there is', async () => {
    const { server, mine, theirs } = await openProject();
    const label = (id: number) => ({ id: storyId(id) as never, name: 'perf', color: 'red' as const });
    const add = (n: number, more: object): ProjectIntent => ({
      name: 'story.create',
      body: { id: storyId(n), title: 'Typed', ...more },
    });
    mine.network.disconnect();
    await wait();
    mine.live.do(add(11, { newLabels: [label(50)] }));
    mine.live.do(add(12, { labelIds: [storyId(50)] }));
    await wait();
    mine.reload();
    await wait();
    mine.live.do(add(13, { labelIds: [storyId(50)] }));
    theirs.live.do({ name: 'label.create', body: { ...label(60), name: 'Perf' } });
    await wait(1000);
    mine.network.connect();
    await wait(3000);
    expect(mine.refusals).toEqual([]);
    const labelsOf = (n: number) => mine.live.visible.of.story.get(storyId(n))?.labelIds;
    expect([11, 12, 13].map(labelsOf)).toEqual([[storyId(60)], [storyId(60)], [storyId(60)]]);
    expect([...server.state.of.label.keys()]).toEqual([storyId(60)]);
  });

  test('a story whose size is not in the deck any more is made without, with all that was done to it since, and that is told', async () => {
    const { server, mine, theirs } = await openProject();
    theirs.live.do({ name: 'story.edit', body: { storyIds: [storyId(1)], set: { points: 8 } } });
    await wait();
    mine.network.disconnect();
    await wait();
    mine.live.do({ name: 'story.create', body: { id: storyId(9), title: 'Typed', points: 5 } });
    const comment = { storyId: storyId(9), id: storyId(90) as never, body: 'Typed too' };
    mine.live.do({ name: 'comment.add', body: comment });
    mine.live.do(move(9, 'CODE'));
    const part = (n: number, points: number) => ({ ...splitIds(n), title: `Part ${n}`, points });
    const parts = [part(10, 5), part(11, 3)];
    mine.live.do({ name: 'story.split', body: { storyId: storyId(1), title: 'Less', points: 5, parts } });
    mine.live.do(move(10, 'BUILD'));
    theirs.live.do({ name: 'planning.configure', body: { deck: ['3', '6'] } });
    await wait(1000);
    mine.network.connect();
    await wait(3000);
    expect(mine.refusals.map(({ problem }) => problem.code)).toEqual(['points_not_in_deck', 'points_not_in_deck']);
    const stood = [1, 9, 10, 11].map((n) => server.state.of.story.get(storyId(n)));
    expect(stood.map((story) => [story?.title, story?.points, story?.stage, story?.comments])).toEqual([
      ['Less', null, 'PLAN', 0],
      ['Typed', null, 'CODE', 1],
      ['Part 10', null, 'BUILD', 0],
      ['Part 11', 3, 'PLAN', 0],
    ]);
    expect([9, 10].map((n) => stageOf(mine, n))).toEqual(['CODE', 'BUILD']);
    mine.live.undo();
    await wait();
    expect(stageOf(mine, 10)).toBe('PLAN');
  });

  test('a move over that of somebody else is told, with where the story had been moved, and goes back there', async () => {
    const { server, mine, theirs } = await openProject();
    mine.network.disconnect();
    await wait();
    mine.live.do(move(1, 'CODE'));
    mine.live.do(move(1, 'BUILD'));
    mine.live.do(move(2, 'CODE'));
    await wait();
    mine.reload();
    await wait();
    theirs.live.do(move(1, 'TEST'));
    theirs.live.do(move(3, 'TEST'));
    await wait(1000);
    mine.network.connect();
    await wait(3000);
    expect(stageOf(mine, 1)).toBe('BUILD');
    expect(mine.crossed.map(({ stories }) => stories)).toEqual([[{ id: storyId(1), from: 'TEST' }]]);
    const moved = server.log.filter(({ actorId, events }) => actorId === ada && events[0]?.id === storyId(1));
    mine.live.undo(...moved.map(({ mutationId }) => mutationId));
    await wait();
    expect([1, 2].map((n) => server.state.of.story.get(storyId(n))?.stage)).toEqual(['TEST', 'CODE']);
  });

  test('a move whose story did not come as far as it was seen, for a refusal, crosses nobody', async () => {
    const { server, mine, theirs } = await openProject();
    mine.network.disconnect();
    await wait();
    mine.live.do(move(1, 'CODE'));
    mine.live.do(move(1, 'BUILD'));
    theirs.live.do({ name: 'stage.configure', body: { stage: 'CODE', folded: true } });
    await wait(1000);
    mine.network.connect();
    await wait(3000);
    expect([server.state.of.story.get(storyId(1))?.stage, mine.refusals.length, mine.crossed]).toEqual([
      'BUILD',
      1,
      [],
    ]);
  });

  test('two saves of a text that somebody else has saved meanwhile are both refused: nobody’s words are overwritten', async () => {
    const { server, mine, theirs } = await openProject();
    const save = (baseVersion: number, body: string): ProjectIntent => ({
      name: 'story.describe',
      body: { storyId: storyId(1), baseVersion, body },
    });
    mine.network.disconnect();
    await wait();
    mine.live.do(save(0, 'first'));
    mine.live.do(save(1, 'second'));
    theirs.live.do(save(0, 'theirs'));
    await wait(1000);
    mine.network.connect();
    await wait(3000);
    expect(server.state.of.story.get(storyId(1))?.textVersion).toBe(1);
    expect(mine.refusals.map(({ intent }) => ('body' in intent.body ? intent.body.body : null))).toEqual([
      'first',
      'second',
    ]);
    expect(mine.live.status.pending).toBe(0);
  });

  test('an undo right after a reload takes back what the server may have saved', async () => {
    const { server, mine } = await openProject();
    const send = mine.network.transport.send.bind(mine.network.transport);
    jest.spyOn(mine.network.transport, 'send').mockImplementationOnce(async (intents) => {
      await send(intents);
      throw new Error('connection lost');
    });
    mine.live.do(move(1, 'CODE'));
    await wait(10);
    mine.network.disconnect();
    mine.reload();
    await wait();
    mine.live.undo();
    mine.network.connect();
    await wait(20_000);
    expect(stageOf(mine, 1)).toBe('PLAN');
    expect(server.state.of.story.get(storyId(1))?.stage).toBe('PLAN');
  });

  test('an answer that was lost is asked for again, and the change is made once', async () => {
    const { server, mine } = await openProject();
    const before = server.state.version;
    const send = mine.network.transport.send.bind(mine.network.transport);
    jest.spyOn(mine.network.transport, 'send').mockImplementationOnce(async (intents) => {
      await send(intents);
      throw new Error('connection lost');
    });
    mine.live.do(move(1, 'CODE'));
    await wait(5000);
    expect(server.state.version).toBe(before + 1);
    expect(mine.live.status.pending).toBe(0);
  });

  test('a busy server is asked again later', async () => {
    const { mine } = await openProject();
    mine.network.failing = problemOf('project_busy', 'en');
    mine.live.do(move(1, 'CODE'));
    await wait(2000);
    expect(mine.live.status.pending).toBe(1);
    mine.network.failing = null;
    await wait(20_000);
    expect(mine.live.status.pending).toBe(0);
    expect(mine.refusals).toEqual([]);
  });

  test('an ended session keeps what waits for the next sign-in', async () => {
    const { server, mine } = await openProject();
    mine.network.failing = problemOf('session_ended', 'en');
    mine.live.do(move(1, 'CODE'));
    await wait(2000);
    expect(mine.live.status).toMatchObject({ phase: 'gone', problem: { code: 'session_ended' } });
    mine.reload();
    mine.network.connect();
    await wait(2000);
    expect(server.state.of.story.get(storyId(1))?.stage).toBe('CODE');
  });

  test('a project that is not yours any more leaves nothing in this browser', async () => {
    const { mine } = await openProject();
    await wait(5000);
    expect(mine.store.keys().filter((key) => key.startsWith('copy/'))).not.toEqual([]);
    mine.network.gone(problemOf('project_not_found', 'en'));
    await wait();
    expect(mine.live.status.phase).toBe('gone');
    expect(mine.store.size).toBe(0);
  });

  test('a reload paints from the local copy before the network answers', async () => {
    const { mine } = await openProject();
    mine.live.do(move(1, 'CODE'));
    await wait(5000);
    mine.reload();
    await wait(1);
    expect(stageOf(mine, 1)).toBe('CODE');
    expect(mine.network.requests).toBe(0);
    mine.network.connect();
    await wait();
    expect(mine.network.requests).toBe(1);
  });

  test('a closed tab’s intents are sent by another one, once', async () => {
    const { server, mine } = await openProject();
    const before = server.state.version;
    mine.network.disconnect();
    mine.live.do(move(1, 'CODE'));
    await wait();
    mine.close();
    await wait(16_000);
    const second = new SimulatedTab(server, ada, new Random(3), undefined, mine.store);
    const third = new SimulatedTab(server, ada, new Random(4), undefined, mine.store);
    second.network.connect();
    third.network.connect();
    await wait(30_000);
    expect(server.state.version).toBe(before + 1);
    expect(second.live.status.pending + third.live.status.pending).toBe(0);
    expect(mine.store.keys().filter((key) => key.startsWith('pending/'))).toEqual([]);
  });
});
