import { ProjectState, rankBetween, type Rank, type Story } from '@rondo/domain';
import { decodeStories, livePictureOf } from './snapshot.js';

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
