import fc from 'fast-check';
import {
  addDays,
  blockCauses,
  decks,
  linkKinds,
  priorities,
  stations,
  type LabelId,
  type ProjectIntent,
  type ProjectIntentBody,
  type SprintId,
  type StoryId,
  type UserId,
} from '../src/index.js';
import { ann, ben, type Board } from './board.js';

const weekdays = [1, 2, 3, 4, 5];
const color = 'red' as const;
const sizes = decks.fibonacci.map(Number);

const anything = [
  'create',
  'move',
  'move',
  'place',
  'edit',
  'label',
  'check',
  'link',
  'remove',
  'policy',
  'text',
  'undo',
  'plan',
  'plan',
  'sprint',
  'review',
  'review',
  'poker',
  'poker',
];

/** Each number becomes one intent on what the board holds at that moment. */
export const anyIntents = (size: 'small' | 'max' = 'small'): fc.Arbitrary<number[]> =>
  fc.array(fc.nat({ max: 1_000_000 }), { maxLength: 80, size });

export function* intentsOf(
  board: Board,
  picks: readonly number[],
  kinds: readonly string[] = anything,
): Generator<[ProjectIntent, UserId]> {
  for (const [step, pick] of picks.entries()) {
    const dice = new Dice(pick * 1_009 + step);
    yield [intentOf(board, dice, dice.one(kinds), `${board.changes.length}-${step}`), dice.one([ann, ann, ben])];
  }
}

/** Draws from one seed, the same way every time. */
class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = (seed % 2_147_483_646) + 1;
  }

  below(size: number): number {
    this.state = (this.state * 48_271) % 2_147_483_647;
    return this.state % size;
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(Math.max(1, items.length))] as T;
  }
}

function intentOf(board: Board, dice: Dice, kind: string, fresh: string): ProjectIntent {
  const { of } = board.state;
  const ids = [...of.story.keys()] as StoryId[];
  const [a, b] = [dice.one(ids) ?? ('none' as StoryId), dice.one(ids) ?? ('none' as StoryId)];
  const stage = dice.one(stations);
  const storyIds = dice.one([[a], [a, b], [b, a]]);
  const id = fresh as never;
  const labelIds = [...of.label.keys()] as LabelId[];
  switch (kind) {
    case 'move':
      return { name: 'story.move', body: { storyIds, stage } };
    case 'place':
      return { name: 'story.move', body: { storyIds, stage, after: dice.one([null, a, b]) } };
    case 'edit':
      return dice.one<ProjectIntent>([
        { name: 'story.edit', body: { storyIds, set: { priority: dice.one(priorities) }, addLabelIds: labelIds } },
        { name: 'story.edit', body: { storyIds: [a], set: { parentId: dice.one([b, null]) } } },
        { name: 'story.block', body: { storyIds, cause: dice.one(blockCauses), reason: '' } },
        { name: 'story.unblock', body: { storyIds } },
      ]);
    case 'label':
      return dice.one<ProjectIntent>([
        { name: 'label.create', body: { id, name: fresh, color } },
        { name: 'label.delete', body: { id: dice.one(labelIds) } },
      ]);
    case 'check':
      return checkIntent(board, dice, a, fresh);
    case 'link':
      return dice.one<ProjectIntent>([
        { name: 'link.add', body: { id, fromId: a, toId: b, kind: dice.one(linkKinds) } },
        { name: 'link.remove', body: { id: dice.one([...of.link.keys()]) as never } },
      ]);
    case 'remove':
      return dice.one<ProjectIntent>([
        { name: 'story.delete', body: { storyIds } },
        { name: 'story.archive', body: { storyIds } },
        { name: 'story.restore', body: { storyIds: [dice.one([...board.removed.keys()]) as StoryId] } },
      ]);
    case 'policy':
      return {
        name: 'stage.configure',
        body: { stage, folded: dice.one([true, false]), wipLimit: 2, wipMode: dice.one(['warn', 'refuse']) },
      };
    case 'text':
      return {
        name: 'story.describe',
        body: { storyId: a, baseVersion: of.story.get(a)?.textVersion ?? 0, body: fresh },
      };
    case 'plan':
      return planIntent(board, dice, storyIds, fresh);
    case 'sprint':
      return sprintIntent(board, dice, fresh);
    case 'review':
      return reviewIntent(board, dice, a, fresh);
    case 'poker':
      return pokerIntent(board, dice, a, fresh);
    case 'undo':
      return { name: 'change.undo', body: { version: board.changes.length - dice.below(4) } };
    default: {
      const newLabels = [
        { id: dice.one([fresh, ...labelIds]) as LabelId, name: dice.one(['One', 'one', fresh]), color },
      ];
      const along = dice.one<Partial<ProjectIntentBody<'story.create'>>>([{ labelIds }, { newLabels }]);
      return { name: 'story.create', body: { id, title: fresh, stage, ...along, after: dice.one([null, a, b]) } };
    }
  }
}

function checkIntent({ state: { of } }: Board, dice: Dice, storyId: StoryId, fresh: string): ProjectIntent {
  const kind = dice.one(['criterion', 'check'] as const);
  const mine = [...of[kind].values()].filter((line) => line.storyId === storyId);
  const id = (dice.one(mine)?.id ?? fresh) as never;
  const text = fresh;
  return dice.one<ProjectIntent>([
    { name: `${kind}.add`, body: { storyId, id: fresh as never, text } },
    { name: `${kind}.edit`, body: { storyId, id, done: dice.one([true, false]) } },
    { name: `${kind}.edit`, body: { storyId, id, after: null } },
    { name: `${kind}.remove`, body: { storyId, id } },
    { name: 'comment.add', body: { storyId, id: fresh as never, body: text } },
    { name: 'comment.delete', body: { storyId, id: dice.one([...of.comment.keys()]) as never } },
  ]);
}

function planIntent({ state: { of } }: Board, dice: Dice, storyIds: StoryId[], fresh: string): ProjectIntent {
  const sprintId = dice.one([null, ...of.sprint.keys()]) as SprintId | null;
  const after = dice.one([undefined, null, ...of.story.keys()]) as StoryId | null | undefined;
  const [storyId] = storyIds as [StoryId];
  const part = (end: string) => ({ id: `${fresh}${end}` as StoryId, linkId: `${fresh}${end}` as never, title: fresh });
  return dice.one<ProjectIntent>([
    { name: 'story.plan', body: { storyIds, sprintId, ...(after === undefined ? {} : { after }) } },
    { name: 'story.plan', body: { storyIds, sprintId, ...(after === undefined ? {} : { after }) } },
    { name: 'story.split', body: { storyId, points: 1, parts: [part('x'), part('y')] } },
    { name: 'story.edit', body: { storyIds, set: { points: dice.one(sizes) } } },
  ]);
}

function sprintIntent({ state: { of } }: Board, dice: Dice, fresh: string): ProjectIntent {
  const ids = [...of.sprint.keys()] as SprintId[];
  const id = dice.one(ids) ?? (fresh as SprintId);
  const week = dice.below(40);
  const dates = { startsOn: addDays('2026-01-05', week * 7), endsOn: addDays('2026-01-09', week * 7) };
  return dice.one<ProjectIntent>([
    { name: 'sprint.create', body: { id: fresh as SprintId, ...dates } },
    { name: 'sprint.edit', body: { id, goal: fresh, ...dates } },
    { name: 'sprint.start', body: { id } },
    { name: 'sprint.close', body: { id, to: dice.one([null, ...ids]) } },
    { name: 'sprint.delete', body: { id } },
    { name: 'sprint.judge', body: { id, verdict: dice.one(['met', 'partly', 'not', null]) } },
    {
      name: 'planning.configure',
      body: { workingDays: dice.one([weekdays, [...weekdays, 6]]), startsOn: dice.one([1, 6]) },
    },
    { name: 'planning.configure', body: { ahead: 1 + dice.below(3), sprintWeeks: 1 + dice.below(3) } },
    { name: 'capacity.set', body: { userId: ben, perDay: { dev: dice.below(8) } } },
  ]);
}

function reviewIntent({ state: { of } }: Board, dice: Dice, storyId: StoryId, fresh: string): ProjectIntent {
  const sprintId = (dice.one([...of.sprint.keys()]) ?? fresh) as SprintId;
  const id = (dice.one([...of.demo.keys()]) ?? fresh) as never;
  const said = (dice.one([...of.feedback.keys()]) ?? fresh) as never;
  const added = { id: fresh as never, sprintId };
  const reason = dice.one(['', fresh]);
  return dice.one<ProjectIntent>([
    { name: 'demo.add', body: { ...added, storyId } },
    { name: 'demo.add', body: { ...added, storyId } },
    { name: 'demo.edit', body: { id, shown: dice.one([true, true, false]) } },
    { name: 'demo.edit', body: { id, verdict: dice.one(['accepted', 'rejected', null]) } },
    { name: 'demo.edit', body: { id, reason } },
    { name: 'demo.edit', body: { id, after: null } },
    { name: 'demo.follow', body: { id, storyId: fresh as StoryId, linkId: fresh as never, title: fresh } },
    { name: 'demo.remove', body: { id } },
    { name: 'feedback.give', body: { ...added, aboutId: dice.one([null, storyId]), guest: 'Gil', body: fresh } },
    { name: 'feedback.adopt', body: { id: said, storyId: fresh as StoryId } },
    { name: 'feedback.remove', body: { id: said } },
  ]);
}

function pokerIntent({ state: { of } }: Board, dice: Dice, storyId: StoryId, fresh: string): ProjectIntent {
  const round = dice.one([...of.round.values()]);
  const opening: ProjectIntent = {
    name: 'poker.open',
    body: { id: fresh as never, stories: [{ storyId, roundId: fresh as never }], autoReveal: dice.one([true, false]) },
  };
  if (round === undefined) return opening;
  const { id, pokerId } = round;
  return dice.one<ProjectIntent>([
    opening,
    { name: 'poker.join', body: { id: pokerId, as: dice.one(['voter', 'voter', 'spectator']) } },
    { name: 'poker.leave', body: { id: pokerId } },
    { name: 'poker.configure', body: { id: pokerId, deadline: dice.one([null, 1_000_000]) } },
    { name: 'poker.close', body: { id: pokerId } },
    { name: 'round.start', body: { id: fresh as never, pokerId, storyId: round.storyId } },
    { name: 'round.vote', body: { id, value: dice.one(['3', '5', '?', null]) } },
    { name: 'round.reveal', body: { id } },
    { name: 'round.settle', body: { id, points: 5 } },
    { name: 'round.skip', body: { id, skipped: dice.one([true, false]) } },
  ]);
}
