import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { ProjectState, type ProjectIntent } from '@rondo/domain';
import { ada, bob, create, move, storyId, wait } from './testing/open-project';
import { Random } from './testing/random';
import { SimulatedServer } from './testing/simulated-server';
import { SimulatedTab } from './testing/simulated-tab';

const steps = 60;
/** More than is remembered. */
const burst = 600;
const actor = { userId: bob, workspaceRole: 'member', scope: 'admin' } as const;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
});

const layoutOf = (state: ProjectState) => ({
  version: state.version,
  planUpTo: state.planUpTo,
  stories: [...state.of.story.values()].sort((a, b) => a.number - b.number),
});

function stateAt({ log }: SimulatedServer, version: number): ProjectState {
  const state = new ProjectState();
  for (const { events } of log.slice(0, version)) state.apply(events);
  state.version = version;
  return state;
}

const seeds = Array.from({ length: 8 }, (_, index) => index + 1);

test.each(seeds)('seed %i: parts, changes, reloads and other windows in any order lose no story', async (seed) => {
  const random = new Random(seed);
  Object.assign(globalThis, {
    requestIdleCallback: (work: () => void) => setTimeout(work, random.below(1500)),
  });
  const server = new SimulatedServer([ada, bob], Date.now);
  let sent = 0;
  const act = (intent: ProjectIntent) => {
    sent += 1;
    server.send(actor, [{ mutationId: `act-${String(sent)}`, occurredAt: Date.now(), ...intent }]);
  };
  let stories = 0;
  while (stories < 12) act(create(++stories));
  const first = new SimulatedTab(server, ada, random);
  const windows = [first, new SimulatedTab(server, ada, random, undefined, first.store)];

  const rename = (n: number) => {
    act({ name: 'story.edit', body: { storyIds: [storyId(n)], set: { title: `Title ${String(sent)}` } } });
  };
  for (let step = 0; step < steps; step++) {
    const page = random.of(windows);
    const story = 1 + random.below(stories);
    const dice = random.next();
    if (dice < 0.3) page?.reload();
    else if (dice < 0.5) page?.network.connect();
    else if (dice < 0.55) page?.network.disconnect();
    else if (dice < 0.57) server.oldest = server.state.version + 1;
    else if (dice < 0.61) for (let n = 0; n < burst; n++) rename(story);
    else if (dice < 0.66) act(create(++stories));
    else if (dice < 0.68) act({ name: 'story.delete', body: { storyIds: [storyId(story)] } });
    else act(move(story, random.chance(0.6) ? 'CODE' : 'PLAN'));
    await wait(random.below(800));
  }

  for (const { network } of windows) network.connect();
  await wait(60_000);
  for (const { live } of windows) expect(layoutOf(live.visible)).toEqual(layoutOf(server.state));
  first.reload();
  await wait(10_000);
  const kept = layoutOf(first.live.visible);
  expect(kept).toEqual(layoutOf(stateAt(server, kept.version)));
});
