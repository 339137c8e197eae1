import { decodeStories } from '@rondo/contracts';
import { ProjectState, rankBetween, type Rank, type Story } from '@rondo/domain';
import { nearPictureOf, takeIn } from './picture';

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

describe('the picture that is kept in the browser', () => {
  it('is whole for a backlog of ten thousand', () => {
    const picture = nearPictureOf(planOf(10_000, 0));
    expect([decodeStories(picture.stories).length, picture.planUpTo]).toEqual([10_000, null]);
  });

  it('has of a longer one the first, and what is in a sprint, and says how far it is whole', () => {
    const state = planOf(10_100, 10_050);
    const picture = nearPictureOf(state);
    expect(decodeStories(picture.stories)).toHaveLength(10_001);
    expect(picture.planUpTo).toBe(state.of.story.get('10000')?.rank);
    const again = new ProjectState();
    takeIn(again, picture);
    expect(again.planUpTo).toBe(picture.planUpTo);
    expect(again.of.story.has('10050')).toBe(true);
    expect(again.of.story.has('10051')).toBe(false);
  });

  it('never says that it is whole where the state was not', () => {
    const state = planOf(10_100, 0);
    state.planUpTo = state.of.story.get('9000')?.rank ?? null;
    expect(nearPictureOf(state).planUpTo).toBe(state.planUpTo);
  });
});
