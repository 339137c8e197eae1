import {
  addDays,
  blockCauses,
  decks,
  hues,
  linkKinds,
  priorities,
  stations,
  type LabelId,
  type ProjectIntent,
  type ProjectState,
  type SprintId,
  type StoryId,
} from '@rondo/domain';
import type { Random } from './random';

type Maker = (state: ProjectState, random: Random, seen: readonly StoryId[]) => ProjectIntent | null;

const sizes = decks.fibonacci.map(Number);
const anyStory = (state: ProjectState, random: Random) => random.of([...state.of.story.values()]);
const some = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

const someLabel = (random: Random) => ({
  id: random.uuid() as LabelId,
  name: `label ${String(random.below(12))}`,
  color: random.of(hues) ?? 'gray',
});

const create: Maker = ({ of }, random) => ({
  name: 'story.create',
  body: {
    id: random.uuid() as StoryId,
    title: `Story ${String(random.below(1000))}`,
    ...(random.chance(0.5) ? { stage: 'CODE' as const } : {}),
    ...(random.chance(0.3) ? { newLabels: [someLabel(random)] } : {}),
    ...(random.chance(0.3) ? { labelIds: some(random.of([...of.label.values()])?.id) } : {}),
  },
});

const makers: Maker[] = [
  create,
  create,
  create,
  (state, random) => {
    const story = anyStory(state, random);
    const stage = random.of(stations) ?? 'PLAN';
    const after = random.chance(0.3) ? null : (random.of(state.at(stage))?.id ?? null);
    return story === undefined ? null : { name: 'story.move', body: { storyIds: [story.id], stage, after } };
  },
  (state, random) => {
    const ids = new Set([1, 2, 3].flatMap(() => some(anyStory(state, random)?.id)));
    return ids.size === 0
      ? null
      : { name: 'story.move', body: { storyIds: [...ids], stage: random.of(stations) ?? 'TEST' } };
  },
  (state, random) => {
    const story = anyStory(state, random);
    const set = random.chance(0.5)
      ? { title: `Title ${String(random.below(100))}` }
      : { priority: random.of(priorities) ?? 'low', points: random.of(sizes) ?? null };
    const label = random.of([...state.of.label.keys()]);
    return story === undefined
      ? null
      : { name: 'story.edit', body: { storyIds: [story.id], set, addLabelIds: some(label) as never } };
  },
  (state, random) => {
    const story = anyStory(state, random);
    return story === undefined || random.chance(0.5) ? null : { name: 'story.delete', body: { storyIds: [story.id] } };
  },
  (state, random, seen) => {
    const id = random.of(seen.filter((known) => !state.of.story.has(known)));
    return id === undefined ? null : { name: 'story.restore', body: { storyIds: [id] } };
  },
  (state, random) => {
    const story = anyStory(state, random);
    if (story === undefined) return null;
    if (story.blocked !== null) return { name: 'story.unblock', body: { storyIds: [story.id] } };
    const cause = random.of(blockCauses) ?? 'other';
    return { name: 'story.block', body: { storyIds: [story.id], cause, reason: 'waiting' } };
  },
  (state, random) => {
    const story = anyStory(state, random);
    const body = { baseVersion: story?.textVersion ?? 0, body: `Text ${String(random.below(100))}` };
    return story === undefined ? null : { name: 'story.describe', body: { storyId: story.id, ...body } };
  },
  (_, random) => ({ name: 'label.create', body: someLabel(random) }),
  (state, random) => {
    const id = random.of([...state.of.label.values()])?.id;
    return id === undefined || random.chance(0.7) ? null : { name: 'label.delete', body: { id } };
  },
  (state, random) => {
    const [from, to] = [anyStory(state, random), anyStory(state, random)];
    if (from === undefined || to === undefined || from === to) return null;
    const kind = random.of(linkKinds) ?? 'relates';
    return { name: 'link.add', body: { id: random.uuid() as never, fromId: from.id, toId: to.id, kind } };
  },
  (state, random) => {
    const id = random.of([...state.of.link.values()])?.id;
    return id === undefined ? null : { name: 'link.remove', body: { id } };
  },
  (state, random) => {
    const storyId = random.of([...state.detailed]) as StoryId | undefined;
    const id = random.uuid() as never;
    if (storyId === undefined) return null;
    if (random.chance(0.4))
      return { name: 'comment.add', body: { storyId, id, body: `Word ${String(random.below(50))}` } };
    return { name: random.chance(0.5) ? 'check.add' : 'criterion.add', body: { storyId, id, text: 'Line' } };
  },
  (state, random) => {
    const line = random.of([...state.of.check.values()]);
    if (line === undefined) return null;
    const { storyId, id } = line;
    if (random.chance(0.2)) return { name: 'check.remove', body: { storyId, id } };
    return {
      name: 'check.edit',
      body: { storyId, id, done: !line.done, ...(random.chance(0.3) ? { after: null } : {}) },
    };
  },
  (state, random) => {
    const stage = random.of(stations) ?? 'BUILD';
    if (random.chance(0.8) || state.of.stage.size === 0) return null;
    const wipMode = random.chance(0.5) ? 'refuse' : 'warn';
    return { name: 'stage.configure', body: { stage, wipLimit: 2 + random.below(6), wipMode } };
  },
  (state, random) => {
    const ids = new Set([1, 2].flatMap(() => some(anyStory(state, random)?.id)));
    const sprintId = random.of([null, ...state.of.sprint.keys()]) as SprintId | null;
    const after = random.chance(0.3) ? null : anyStory(state, random)?.id;
    if (ids.size === 0) return null;
    return { name: 'story.plan', body: { storyIds: [...ids], sprintId, ...(after === undefined ? {} : { after }) } };
  },
  (state, random) => {
    const story = anyStory(state, random);
    const part = { id: random.uuid() as StoryId, linkId: random.uuid() as never, title: 'A part', points: 1 };
    return story === undefined ? null : { name: 'story.split', body: { storyId: story.id, parts: [part] } };
  },
  (state, random) => {
    const id = (random.of([...state.of.sprint.keys()]) ?? random.uuid()) as SprintId;
    const startsOn = addDays('2026-01-05', random.below(60) * 7);
    return (
      random.of<ProjectIntent>([
        { name: 'sprint.create', body: { id: random.uuid() as SprintId, startsOn, endsOn: addDays(startsOn, 4) } },
        { name: 'sprint.start', body: { id } },
        { name: 'sprint.close', body: { id, to: null } },
        { name: 'sprint.edit', body: { id, goal: `Goal ${String(random.below(9))}` } },
      ]) ?? null
    );
  },
  (state, random) => {
    const story = anyStory(state, random);
    const round = random.of([...state.of.round.values()]);
    if (round === undefined || random.chance(0.3)) {
      const stories = some(story?.id).map((storyId) => ({ storyId, roundId: random.uuid() as never }));
      return stories.length === 0 ? null : { name: 'poker.open', body: { id: random.uuid() as never, stories } };
    }
    const { id, pokerId } = round;
    return (
      random.of<ProjectIntent>([
        { name: 'poker.join', body: { id: pokerId, as: random.chance(0.8) ? 'voter' : 'spectator' } },
        { name: 'round.vote', body: { id, value: random.chance(0.9) ? '5' : null } },
        { name: 'round.vote', body: { id, value: '8' } },
        { name: 'round.settle', body: { id, points: 5 } },
        { name: 'poker.close', body: { id: pokerId } },
      ]) ?? null
    );
  },
];

/** Something that somebody might do on this screen. */
export function randomIntent(state: ProjectState, random: Random, seen: readonly StoryId[]): ProjectIntent | null {
  return random.of(makers)?.(state, random, seen) ?? null;
}
