import {
  addDays,
  stations,
  type Actor,
  type DemoId,
  type FeedbackId,
  type ProjectIntent,
  type SprintId,
  type Story,
  type StoryId,
} from '@rondo/domain';
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
  const sprints = [...live.visible.of.sprint.keys()] as SprintId[];
  const labels = [...live.visible.of.label.keys()] as never[];
  const choices: (() => ProjectIntent)[] = [
    () => ({ name: 'story.move', body: move(live, chance, story) }),
    () => ({ name: 'story.move', body: move(live, chance, story) }),
    () => ({ name: 'story.move', body: { storyIds, stage: chance.of(stations) ?? 'CODE' } }),
    () => ({ name: 'story.edit', body: { storyIds, set: { title: `Title ${chance.below(1e6)}` } } }),
    () => ({
      name: 'story.edit',
      body: { storyIds, set: { points: chance.of([0, 1, 2, 3, 5, 8]) ?? null, priority: 'high' } },
    }),
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
    () => ({
      name: 'story.plan',
      body: { storyIds, sprintId: chance.of(sprints) ?? null, after: chance.of(stories)?.id ?? null },
    }),
    () => ({ name: 'story.plan', body: { storyIds, sprintId: chance.of(sprints) ?? null } }),
    () => ({ name: 'story.split', body: { storyId: story.id, parts: [{ id: id(), linkId: id(), title: 'A part' }] } }),
    () => sprintIntent(live, chance),
    () => sprintIntent(live, chance),
    () => pokerIntent(live, chance, story),
    () => pokerIntent(live, chance, story),
    () => pokerIntent(live, chance, story),
    () => reviewIntent(live, chance, story),
    () => reviewIntent(live, chance, story),
    () => ({ name: 'stage.configure', body: { stage: 'BUILD', wipLimit: 1 + chance.below(4), wipMode: 'refuse' } }),
  ];
  return (chance.of(choices) ?? choices[0])?.() as ProjectIntent;
}

function move(live: ProjectLive, chance: Chance, story: Story) {
  const stage = chance.of(stations) ?? 'CODE';
  const anchor = chance.of(live.visible.at(stage));
  return { storyIds: [story.id], stage, after: anchor === undefined || anchor.id === story.id ? null : anchor.id };
}

function sprintIntent(live: ProjectLive, chance: Chance): ProjectIntent {
  const sprintId = (chance.of([...live.visible.of.sprint.keys()]) ?? id()) as SprintId;
  const startsOn = addDays('2026-01-05', chance.below(80) * 7);
  const choices: ProjectIntent[] = [
    { name: 'sprint.create', body: { id: id(), startsOn, endsOn: addDays(startsOn, 4) } },
    { name: 'sprint.start', body: { id: sprintId } },
    { name: 'sprint.close', body: { id: sprintId, to: null } },
    { name: 'sprint.delete', body: { id: sprintId } },
    { name: 'sprint.edit', body: { id: sprintId, goal: `Goal ${chance.below(9)}` } },
  ];
  return chance.of(choices) as ProjectIntent;
}

function pokerIntent(live: ProjectLive, chance: Chance, story: Story): ProjectIntent {
  const round = chance.of([...live.visible.of.round.values()]);
  if (round === undefined || chance.happens(0.2))
    return { name: 'poker.open', body: { id: id(), stories: [{ storyId: story.id, roundId: id() }] } };
  const choices: ProjectIntent[] = [
    { name: 'poker.join', body: { id: round.pokerId, as: chance.happens(0.8) ? 'voter' : 'spectator' } },
    { name: 'round.vote', body: { id: round.id, value: chance.of(['3', '5', '?']) ?? null } },
    { name: 'round.vote', body: { id: round.id, value: null } },
    { name: 'round.reveal', body: { id: round.id } },
    { name: 'round.settle', body: { id: round.id, points: 5 } },
    { name: 'round.start', body: { id: id(), pokerId: round.pokerId, storyId: round.storyId } },
    { name: 'poker.close', body: { id: round.pokerId } },
  ];
  return chance.of(choices) as ProjectIntent;
}

function reviewIntent(live: ProjectLive, chance: Chance, story: Story): ProjectIntent {
  const { sprint, demo, feedback } = live.visible.of;
  const sprintId = chance.of([...sprint.values()])?.id ?? id<SprintId>();
  const shown = chance.of([...demo.values()])?.id ?? id<DemoId>();
  const said = chance.of([...feedback.values()])?.id ?? id<FeedbackId>();
  const aboutId = chance.happens(0.5) ? story.id : null;
  const choices: ProjectIntent[] = [
    { name: 'demo.add', body: { id: id(), sprintId, storyId: story.id } },
    { name: 'demo.add', body: { id: id(), sprintId, storyId: story.id } },
    { name: 'demo.edit', body: { id: shown, shown: chance.happens(0.7) } },
    { name: 'demo.edit', body: { id: shown, verdict: 'rejected', reason: `Reason ${chance.below(3)}` } },
    { name: 'demo.edit', body: { id: shown, after: null } },
    { name: 'demo.remove', body: { id: shown } },
    { name: 'feedback.give', body: { id: id(), sprintId, aboutId, guest: 'Gil', body: 'Said' } },
    { name: 'feedback.remove', body: { id: said } },
  ];
  return chance.of(choices) as ProjectIntent;
}

export const leadActor = (userId: string, workspaceRole: Actor['workspaceRole']): Actor => ({
  userId: userId as Actor['userId'],
  workspaceRole,
  scope: 'admin',
});
