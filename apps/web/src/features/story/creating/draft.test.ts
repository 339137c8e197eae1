import type { CheckId, StoryId } from '@rondo/domain';
import { creation, lines, emptyDraft, isWorthKeeping, nextDraft, pointsOf } from './draft';

const id = 's' as StoryId;

test('a title is enough', () => {
  const intent = creation({ ...emptyDraft('CODE'), title: '  Cache \n queries ' }, id);
  expect(intent.body).toMatchObject({
    id,
    title: 'Cache queries',
    stage: 'CODE',
    type: 'feature',
    dueOn: null,
    after: null,
  });
  expect(intent.body).not.toHaveProperty('points');
  expect(intent.body).not.toHaveProperty('description');
});

test('points may be typed with a comma; what is no number of points is refused', () => {
  expect(['', '3', '0,5', 'x', '-1', '1001'].map(pointsOf)).toEqual([
    {},
    { points: 3 },
    { points: 0.5 },
    null,
    null,
    null,
  ]);
});

test('every line that says something becomes a criterion, or a step of the checklist', () => {
  const draft = { ...emptyDraft('PLAN'), criteria: 'fast\n\n  safe  \n', checks: ' \nmeasure it' };
  expect(lines(draft, id, () => 'c' as CheckId)).toEqual([
    { name: 'criterion.add', body: { storyId: id, id: 'c', text: 'fast' } },
    { name: 'criterion.add', body: { storyId: id, id: 'c', text: 'safe' } },
    { name: 'check.add', body: { storyId: id, id: 'c', text: 'measure it' } },
  ]);
});

test('the next one starts with the same place and without words', () => {
  const draft = { ...emptyDraft('TEST'), title: 'a', description: 'b', type: 'bug' as const };
  expect(nextDraft(draft)).toMatchObject({ stage: 'TEST', type: 'bug', title: '', description: '' });
  expect([isWorthKeeping(draft), isWorthKeeping(nextDraft(draft))]).toEqual([true, false]);
});
