import { jest } from '@jest/globals';
import type { ProjectIntent, StoryId, UserId } from '@rondo/domain';
import { Random } from './random';
import { SimulatedServer } from './simulated-server';
import { SimulatedTab } from './simulated-tab';

export const ada = '00000000-0000-7000-8000-0000000000a1' as UserId;
export const bob = '00000000-0000-7000-8000-0000000000b2' as UserId;

export const wait = (ms = 100): Promise<void> => jest.advanceTimersByTimeAsync(ms);
export const storyId = (n: number): StoryId => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}` as StoryId;

export const create = (n: number, stage: 'PLAN' | 'CODE' = 'PLAN'): ProjectIntent => ({
  name: 'story.create',
  body: { id: storyId(n), title: `Story ${String(n)}`, stage },
});
export const move = (n: number, stage: 'CODE' | 'BUILD' | 'TEST' | 'PLAN'): ProjectIntent => ({
  name: 'story.move',
  body: { storyIds: [storyId(n)], stage },
});

/** A server with some stories, and tabs of Ada and Bob that are live on it. */
export async function openProject({ stories = 3 } = {}) {
  const server = new SimulatedServer([ada, bob], Date.now);
  const actor = { userId: bob, workspaceRole: 'member', scope: 'admin' } as const;
  for (let n = 1; n <= stories; n++)
    server.send(actor, [{ mutationId: `seed-${String(n)}`, occurredAt: Date.now(), ...create(n) }]);
  const mine = new SimulatedTab(server, ada, new Random(1));
  const theirs = new SimulatedTab(server, bob, new Random(2));
  mine.network.connect();
  theirs.network.connect();
  await wait();
  return { server, mine, theirs };
}
