import { at } from '../../testing/past.js';
import { sprint, sprintPast, story, told } from '../../testing/sprint-past.js';
import { burnOf, estimatedAnew, linesIn, sprintReport, type SprintStory, type StoryId } from '../index.js';

test('BURN-5: what became of each story', () => {
  const read = sprintPast(told);
  const { items, totals } = sprintReport(read, linesIn(read));
  expect(totals).toEqual({
    committed: { stories: 3, points: 10 },
    added: { stories: 1, points: 0 },
    removed: { stories: 1, points: 2 },
    committedDone: { stories: 1, points: 5 },
    done: { stories: 1, points: 5 },
    open: { stories: 2, points: 8 },
  });
  expect(estimatedAnew(totals)).toBe(5);
  expect(items).toMatchObject([
    {
      committed: true,
      addedAt: null,
      removedAt: null,
      pointsThen: 5,
      points: 5,
      done: true,
      doneAt: at('2026-01-07T10:00'),
      stage: 'OPERATE',
      carried: null,
    },
    { committed: true, pointsThen: 3, points: 8, done: false, doneAt: null, stage: 'CODE' },
    { committed: true, pointsThen: 2, removedAt: at('2026-01-08T10:00'), done: false },
    { committed: false, addedAt: at('2026-01-10T10:00'), pointsThen: null, points: null },
  ]);
});

test('SPRINT-10: in the report and in the burndown a part counts its points and no story beside the one that it is part of', () => {
  const part = (of: number, one: SprintStory): SprintStory => ({ ...one, parentId: `story-${of}` as StoryId });
  const [first, , gone] = told as [SprintStory, SprintStory, SprintStory];
  const read = sprintPast(
    [
      first,
      part(1, story(9, ['2 2026-01-02'], ['PLAN 2026-01-02'])),
      gone,
      // Done, it stays when its story is taken out.
      part(3, story(8, ['1 2026-01-02'], ['PLAN 2026-01-02', 'OPERATE 2026-01-06'])),
      // Its story was never here.
      part(99, story(7, ['1 2026-01-06'], ['PLAN 2026-01-06'])),
    ],
    { committedIds: ['story-1', 'story-3', 'story-8', 'story-9'] },
  );
  const { items, totals } = sprintReport(read, linesIn(read));
  expect(items.map(({ story: { number }, partOf }) => [number, partOf?.number ?? null])).toEqual([
    [1, null],
    [9, 1],
    [3, null],
    [8, 3],
    [7, null],
  ]);
  expect(totals).toEqual({
    committed: { stories: 2, points: 10 },
    added: { stories: 1, points: 1 },
    removed: { stories: 1, points: 2 },
    committedDone: { stories: 1, points: 6 },
    done: { stories: 1, points: 6 },
    open: { stories: 1, points: 3 },
  });
  expect([estimatedAnew(totals), estimatedAnew(totals, 'stories')]).toEqual([0, 0]);
  const { scope, done, remaining } = burnOf(read, linesIn(read)).days.find(({ day }) => day === '2026-01-12') ?? {};
  expect([scope, done, remaining]).toEqual([
    { stories: 2, points: 9 },
    { stories: 1, points: 6 },
    { stories: 1, points: 3 },
  ]);
});

test('BURN-5: at the close every story that is not done was carried somewhere', () => {
  const to = { id: 'T', number: 2 };
  const carried = story(1, ['5 2026-01-02'], ['PLAN 2026-01-02', 'CODE 2026-01-06'], { to, reason: 'Too big' });
  const back = story(2, ['3 2026-01-02'], ['PLAN 2026-01-02'], { to: null, reason: '' });
  const done = story(3, ['2 2026-01-02'], ['PLAN 2026-01-02', 'OPERATE 2026-01-06'], {
    to: { id: sprint, number: 1 },
    reason: '',
  });
  const closed = sprintPast([carried, back, done], { closedAt: at('2026-01-16T17:00'), now: at('2026-01-16T17:00') });
  expect(sprintReport(closed, linesIn(closed)).items.map((item) => item.carried)).toEqual([
    { to, reason: 'Too big' },
    { to: null, reason: '' },
    null,
  ]);
});

test('BURN-5: what was archived has left the sprint, and came in again when it was restored', () => {
  const archived = story(1, ['5 2026-01-02', '- 2026-01-06'], ['PLAN 2026-01-02', '- 2026-01-06']);
  const restored = story(
    2,
    ['5 2026-01-02', '- 2026-01-06', '5 2026-01-07'],
    ['PLAN 2026-01-02', '- 2026-01-06', 'PLAN 2026-01-07'],
  );
  const read = sprintPast([archived, restored], { committedIds: ['story-1', 'story-2'] });
  expect(sprintReport(read, linesIn(read)).items.map(({ removedAt, stage }) => [removedAt, stage])).toEqual([
    [at('2026-01-06'), null],
    [null, 'PLAN'],
  ]);
});
