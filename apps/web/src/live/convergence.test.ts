import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { smallKinds } from '@rondo/contracts';
import type { ProjectState, StoryId, UserId } from '@rondo/domain';
import { Random } from './testing/random';
import { randomIntent } from './testing/random-intents';
import { SimulatedServer } from './testing/simulated-server';
import { SimulatedTab } from './testing/simulated-tab';

const steps = 200;
const weather = { slowestMs: 900, lost: 0.05, doubled: 0.15 };
const originalRandom = Math.random;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
  Math.random = originalRandom;
});

const sorted = (list: readonly { readonly id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

function layoutOf(state: ProjectState) {
  return {
    version: state.version,
    nextNumber: state.nextNumber,
    columns: [...state.of.stage.keys()].map((station) => state.at(station as never).map(({ id }) => id)),
    entities: Object.fromEntries(
      [...smallKinds, 'story' as const].map((kind) => [kind, sorted([...state.of[kind].values()])]),
    ),
  };
}

const linesOfStory = (state: ProjectState, storyId: string) =>
  (['criterion', 'check', 'comment'] as const).map((kind) =>
    sorted([...state.of[kind].values()].filter((line) => line.storyId === storyId)),
  );

async function run(seed: number, undoing: boolean) {
  const random = new Random(seed);
  Math.random = () => random.next();
  const users = Array.from({ length: 5 }, () => random.uuid() as UserId);
  const server = new SimulatedServer(users, Date.now);
  const tabs = users.map((user) => new SimulatedTab(server, user, random, weather));
  const heads = setInterval(() => {
    for (const { network } of tabs) network.head();
  }, 3000);
  const asked = new Map<string, string>();
  const seen: StoryId[] = [];
  const opened = tabs.map(() => new Set<string>());
  for (const tab of tabs) tab.network.connect();
  await jest.advanceTimersByTimeAsync(4000);

  for (let step = 0; step < steps; step++) {
    const index = random.below(tabs.length);
    const tab = tabs[index];
    if (tab === undefined) continue;
    const dice = random.next();
    if (dice < 0.04) tab.network.disconnect();
    else if (dice < 0.1) tab.network.connect();
    else if (dice < 0.12) {
      await jest.advanceTimersByTimeAsync(1);
      tab.reload();
      opened[index]?.clear();
      if (random.chance(0.8)) tab.network.connect();
    } else if (dice < 0.13) server.oldest = Math.max(1, server.state.version - 5);
    else if (dice < 0.18) {
      const story = random.of([...tab.live.visible.of.story.keys()]);
      if (story !== undefined) {
        opened[index]?.add(story);
        tab.live.loadDetails(story).catch(() => undefined);
      }
    } else if (undoing && dice < 0.3) tab.live.undo();
    else if (undoing && dice < 0.36) tab.live.redo();
    else {
      const intent = randomIntent(tab.live.visible, random, seen);
      const before = tab.live.status.pending;
      const answer = intent === null ? null : tab.live.do(intent);
      if (intent?.name === 'story.create') seen.push(intent.body.id);
      if (answer?.ok === true && tab.live.status.pending > before) asked.set(answer.mutationId, intent?.name ?? '');
    }
    await jest.advanceTimersByTimeAsync(random.below(400));
  }

  server.oldest = 1;
  for (const { network } of tabs) network.connect();
  await jest.advanceTimersByTimeAsync(120_000);
  clearInterval(heads);
  return { server, tabs, asked, opened };
}

// The named ones have failed once.
const seeds = [...Array.from({ length: 18 }, (_, index) => index + 1), 48, 147];

test.each(seeds)('seed %i: five screens converge, nothing is lost or doubled', async (seed) => {
  const undoing = seed % 2 === 0;
  const { server, tabs, asked, opened } = await run(seed, undoing);
  const expected = layoutOf(server.state);
  for (const [index, { live }] of tabs.entries()) {
    expect(live.status).toMatchObject({ phase: 'live', pending: 0 });
    expect(layoutOf(live.visible)).toEqual(expected);
    for (const storyId of opened[index] ?? []) {
      if (!server.state.of.story.has(storyId)) continue;
      expect(live.visible.detailed.has(storyId)).toBe(true);
      expect(linesOfStory(live.visible, storyId)).toEqual(linesOfStory(server.state, storyId));
    }
  }
  const saved = server.log.map(({ mutationId }) => mutationId);
  expect(new Set(saved).size).toBe(saved.length);
  if (undoing) return;
  const lost = [...asked].filter(
    ([id]) => !saved.includes(id) && !server.refused.has(id) && !server.changedNothing.has(id),
  );
  expect(lost).toEqual([]);
  expect(saved.length).toBeGreaterThan(20);
});
