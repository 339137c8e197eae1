import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { move, openProject, storyId, wait } from './testing/open-project';
import type { SimulatedTab } from './testing/simulated-tab';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});

const stageOf = (tab: SimulatedTab, n: number) => tab.live.visible.of.story.get(storyId(n))?.stage;

describe('telling', () => {
  test('only topics that really changed grow, once for a turn', async () => {
    const { mine, theirs } = await openProject();
    await wait();
    const told: string[] = [];
    const topics = [
      'story',
      'any',
      `story:${storyId(1)}`,
      `story:${storyId(2)}`,
      'stage:PLAN',
      'stage:CODE',
      'stage:TEST',
      'label',
    ];
    for (const topic of topics) mine.live.subscribe(topic, () => told.push(topic));
    mine.live.do(move(1, 'CODE'));
    expect(told).toEqual([]);
    await wait(0);
    expect(told.sort()).toEqual(['any', 'stage:CODE', 'stage:PLAN', 'story', `story:${storyId(1)}`]);
    told.length = 0;
    await wait();
    expect(told).toEqual([]);
    // Somebody else's change takes your pending one back and decides it again: nothing of yours is told.
    mine.network.disconnect();
    mine.network.connect();
    await wait();
    mine.live.do(move(1, 'BUILD'));
    await wait(0);
    told.length = 0;
    theirs.live.do({ name: 'story.edit', body: { storyIds: [storyId(2)], set: { title: 'New' } } });
    await wait();
    expect(told.sort()).toEqual(['any', 'stage:PLAN', 'story', `story:${storyId(2)}`]);
  });

  test('a change costs the same at 10,000 stories: what it does not touch is not written', async () => {
    const { mine, theirs } = await openProject({ stories: 10_000 });
    expect(mine.live.visible.of.story.size).toBe(10_000);
    const writes = { set: 0, delete: 0, iterations: 0 };
    const stories = mine.live.visible.of.story;
    const { set, values } = { set: stories.set.bind(stories), values: stories.values.bind(stories) };
    jest.spyOn(stories, 'set').mockImplementation((key, value) => {
      writes.set += 1;
      return set(key, value);
    });
    jest.spyOn(stories, 'values').mockImplementation(() => {
      writes.iterations += 1;
      return values();
    });
    mine.live.do(move(5000, 'CODE'));
    theirs.live.do(move(1, 'CODE'));
    await wait();
    expect([stageOf(mine, 5000), stageOf(mine, 1)]).toEqual(['CODE', 'CODE']);
    expect(writes.iterations).toBe(0);
    expect(writes.set).toBeLessThan(10);
  });
});
