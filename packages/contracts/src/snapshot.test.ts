import { createHash } from 'node:crypto';
import { ProjectState, rankBetween, type Rank, type Story } from '@rondo/domain';
import { livePictureOf, partsOf } from './snapshot.js';
import { decodeStories, encodeStories, type StoryColumns } from './story-columns.js';

function planOf(size: number, inSprint: number): ProjectState {
  const state = new ProjectState();
  let rank: Rank | null = null;
  for (let n = 1; n <= size; n++) {
    rank = rankBetween(rank, null);
    const sprintId = n === inSprint ? 'sprint' : null;
    const story = { id: String(n), stage: 'PLAN', rank, sprintId, labelIds: [], assigneeIds: [], confirmed: [] };
    state.put('story', String(n), story as unknown as Story);
  }
  return state;
}

test('a story that travels in columns arrives as it was', () => {
  const bare = {
    ...{ number: 1, title: 'Story', type: 'feature', stage: 'PLAN', rank: 'V', lap: 1, enteredAt: 2 },
    ...{ priority: 'none', points: null, labelIds: [], assigneeIds: [], confirmed: [], epicId: null },
    ...{ sprintId: null, parentId: null, dueOn: null, origin: null, blocked: null, textVersion: 0 },
    ...{ postponed: 0, postponedFrom: null, createdAt: 3, createdBy: 'ann', criteria: 0, criteriaDone: 0 },
    ...{ checks: 0, checksDone: 0, comments: 0 },
  };
  const blocked = { cause: 'external', reason: '', since: 4 };
  const stories = [
    { ...bare, id: 'a' },
    { ...bare, id: 'b', points: 0.5, labelIds: ['x', 'y'], assigneeIds: ['ann'], confirmed: ['tested'], comments: 2 },
    { ...bare, id: 'c', labelIds: ['y'], blocked, epicId: 'e', dueOn: '2030-01-07', postponedFrom: 's' },
  ] as unknown as Story[];
  const sent = JSON.stringify(encodeStories(stories));
  expect(decodeStories(JSON.parse(sent) as StoryColumns)).toEqual(stories);
});

test('stories of another format are not read, and another form is another format', () => {
  const columns = encodeStories([]);
  expect(() => decodeStories({ ...columns, format: columns.format + 1 })).toThrow('in format');
  const form = JSON.stringify(encodeStories([{ title: 'A story', stage: 'PLAN' } as Story]));
  expect(createHash('sha256').update(form).digest('hex').slice(0, 8)).toBe('dabe5bfa');
  expect(columns.format).toBe(2);
});

describe('the picture of the live set', () => {
  it('is whole for a backlog of ten thousand', () => {
    const picture = livePictureOf(planOf(10_000, 0));
    expect([decodeStories(picture.stories).length, picture.planUpTo]).toEqual([10_000, null]);
  });

  it('has of a longer one the first, and what is in a sprint, and says how far it is whole', () => {
    const state = planOf(10_100, 10_050);
    const picture = livePictureOf(state);
    expect(decodeStories(picture.stories)).toHaveLength(10_001);
    expect(picture.planUpTo).toBe(state.of.story.get('10000')?.rank);
    const ids = new Set<string>(decodeStories(picture.stories).map(({ id }) => id));
    expect([ids.has('10050'), ids.has('10051')]).toEqual([true, false]);
  });

  it('never says that it is whole where the state was not', () => {
    const state = planOf(10_100, 0);
    state.planUpTo = state.of.story.get('9000')?.rank ?? null;
    expect(livePictureOf(state).planUpTo).toBe(state.planUpTo);
  });
});

describe('the parts of a picture', () => {
  const numbers = (columns: StoryColumns) => decodeStories(columns).map(({ id }) => Number(id));

  it('are those in a sprint and the first of PLAN, then the rest in order, each saying how far PLAN is whole', () => {
    const state = planOf(20, 15);
    const rankOf = (n: number) => state.of.story.get(String(n))?.rank;
    const { first, rest } = partsOf(
      livePictureOf(state, () => true, { live: 18, first: 4 }),
      10,
    );
    expect([numbers(first.stories), first.planUpTo]).toEqual([[15, 1, 2, 3, 4], rankOf(4)]);
    expect(rest.map(({ stories, planUpTo }) => [numbers(stories), planUpTo])).toEqual([
      [[5, 6, 7, 8, 9, 10, 11, 12, 13, 14], rankOf(14)],
      [[16, 17, 18], rankOf(18)],
    ]);
  });

  it('never say that PLAN is whole where the picture is not: single stories may stand behind', () => {
    const state = planOf(20, 0);
    state.planUpTo = state.of.story.get('9')?.rank ?? null;
    const { first, rest } = partsOf(
      livePictureOf(state, () => true, { live: 30, first: 4 }),
      4,
    );
    expect([first, ...rest].map(({ planUpTo }) => planUpTo)).toEqual([
      state.of.story.get('4')?.rank,
      state.of.story.get('8')?.rank,
      ...[1, 2, 3].map(() => state.planUpTo),
    ]);
  });

  it('are one where there is little', () => {
    const picture = livePictureOf(planOf(20, 0));
    expect(partsOf(picture)).toEqual({ first: picture, rest: [] });
  });
});
