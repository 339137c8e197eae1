import { ProjectState, type EpicId, type Story } from '@rondo/domain';
import { progressByEpic } from './epic-progress';

it('counts what is done of an epic, also what left the board long ago', () => {
  const state = new ProjectState();
  const put = (id: string, epicId: string | null, stage: Story['stage'], points: number | null) =>
    state.put('story', id, { id, rank: id, epicId, stage, points } as unknown as Story);
  put('a', 'x', 'PLAN', 3);
  put('b', 'x', 'OPERATE', 5);
  put('c', null, 'CODE', null);
  const progress = progressByEpic(state, 'OPERATE', [
    { epicId: 'x' as EpicId, stories: 4, points: 10 },
    { epicId: 'y' as EpicId, stories: 1, points: 1 },
  ]);
  expect(Object.fromEntries(progress)).toEqual({
    x: { stories: 6, done: 5, points: 18, donePoints: 15 },
    y: { stories: 1, done: 1, points: 1, donePoints: 1 },
    none: { stories: 1, done: 0, points: 0, donePoints: 0 },
  });
});
