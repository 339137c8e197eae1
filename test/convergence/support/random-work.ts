import { stations, type Actor, type ProjectIntent, type Story, type StoryId } from '@rondo/domain';
import { v7 as uuid } from 'uuid';
import type { ProjectLive } from '../../../apps/web/src/live/project-live';
import type { Chance } from './chance';

const id = <Id>() => uuid() as Id;

/** What somebody might do next, looking at their own screen. */
export function randomIntent(live: ProjectLive, chance: Chance, removed: readonly StoryId[]): ProjectIntent {
  const stories = [...live.visible.of.story.values()];
  const some = (count: number) =>
    Array.from({ length: 1 + chance.below(count) }, () => chance.of(stories)).filter((story) => story !== undefined);
  const [story] = some(1);
  if (story === undefined || chance.happens(0.15))
    return {
      name: 'story.create',
      body: { id: id(), title: `Story ${chance.below(1e6)}`, stage: chance.of(stations) ?? 'PLAN' },
    };
  const storyIds = [...new Set(some(4).map((other) => other.id))];
  const labels = [...live.visible.of.label.keys()] as never[];
  const choices: (() => ProjectIntent)[] = [
    () => ({ name: 'story.move', body: move(live, chance, story) }),
    () => ({ name: 'story.move', body: move(live, chance, story) }),
    () => ({ name: 'story.move', body: { storyIds, stage: chance.of(stations) ?? 'CODE' } }),
    () => ({ name: 'story.edit', body: { storyIds, set: { title: `Title ${chance.below(1e6)}` } } }),
    () => ({ name: 'story.edit', body: { storyIds, set: { points: chance.below(9), priority: 'high' } } }),
    () => ({ name: 'story.edit', body: { storyIds, addLabelIds: labels.slice(0, 1), addAssigneeIds: [live.me] } }),
    () => ({
      name: 'story.edit',
      body: { storyIds, removeLabelIds: labels.slice(0, 1), removeAssigneeIds: [live.me] },
    }),
    () => ({ name: 'story.delete', body: { storyIds } }),
    () => ({ name: 'story.archive', body: { storyIds: [story.id] } }),
    () => ({ name: 'story.restore', body: { storyIds: [chance.of(removed) ?? story.id] } }),
    () => ({ name: 'story.block', body: { storyIds, cause: 'external', reason: `Reason ${chance.below(3)}` } }),
    () => ({ name: 'story.unblock', body: { storyIds } }),
    () => ({
      name: 'story.describe',
      body: { storyId: story.id, baseVersion: story.textVersion, body: `Words ${chance.below(1e6)}` },
    }),
    () => ({ name: 'comment.add', body: { storyId: story.id, id: id(), body: 'Said' } }),
    () => ({ name: 'criterion.add', body: { storyId: story.id, id: id(), text: 'Must hold' } }),
    () => ({ name: 'link.add', body: { id: id(), fromId: story.id, toId: storyIds[0] ?? story.id, kind: 'blocks' } }),
    () => ({ name: 'label.create', body: { id: id(), name: `label ${chance.below(5)}`, color: 'blue' } }),
    () => ({ name: 'label.delete', body: { id: labels[0] ?? id() } }),
    () => ({ name: 'epic.create', body: { id: id(), title: 'Epic', color: 'red' } }),
    () => ({ name: 'stage.configure', body: { stage: 'BUILD', wipLimit: 1 + chance.below(4), wipMode: 'refuse' } }),
  ];
  return (chance.of(choices) ?? choices[0])?.() as ProjectIntent;
}

function move(live: ProjectLive, chance: Chance, story: Story) {
  const stage = chance.of(stations) ?? 'CODE';
  const anchor = chance.of(live.visible.at(stage));
  return { storyIds: [story.id], stage, after: anchor === undefined || anchor.id === story.id ? null : anchor.id };
}

export const leadActor = (userId: string, workspaceRole: Actor['workspaceRole']): Actor => ({
  userId: userId as Actor['userId'],
  workspaceRole,
  scope: 'admin',
});
