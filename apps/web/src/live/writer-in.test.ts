import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { EpicId, SprintId } from '@rondo/domain';
import { bob, openProject, storyId, wait } from './testing/open-project';
import { writerIn } from './writer-in';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
});

test('an emptied text has a writer only where it is known which one', async () => {
  const { mine, theirs } = await openProject();
  const id = storyId(90) as string as EpicId;
  theirs.live.do({ name: 'story.edit', body: { storyIds: [storyId(1)], set: { title: 'Faster' } } });
  theirs.live.do({ name: 'project.edit', body: { description: 'Fast' } });
  theirs.live.do({ name: 'stage.configure', body: { stage: 'CODE', label: 'Write' } });
  theirs.live.do({ name: 'stage.configure', body: { stage: 'CODE', label: null } });
  theirs.live.do({ name: 'stage.configure', body: { stage: 'CODE', entryChecklist: ['Sized', 'Understood'] } });
  theirs.live.do({ name: 'epic.create', body: { id, title: 'Pay', color: 'teal' } });
  await wait();
  expect(writerIn(mine.live, 'Faster')).toBe(bob);
  expect(writerIn(mine.live, '')).toBeNull();
  expect(writerIn(mine.live, 'Understood')).toBe(bob);
  expect(writerIn(mine.live, '', { kind: 'stage', id: 'CODE', field: 'label' })).toBe(bob);
  expect(writerIn(mine.live, '', { kind: 'stage', id: 'TEST', field: 'label' })).toBeNull();
  expect(writerIn(mine.live, 'Fast', { kind: 'project', id: '', field: 'description' })).toBe(bob);
  expect(writerIn(mine.live, 'Faster', { kind: 'story', id: storyId(2), field: 'title' })).toBeNull();
});

test('the metric of a goal has a writer, and so have its name and its target, which stand in fields of their own', async () => {
  const { mine, theirs } = await openProject();
  const id = storyId(91) as string as SprintId;
  theirs.live.do({ name: 'sprint.create', body: { id, startsOn: '2030-01-07', endsOn: '2030-01-18' } });
  theirs.live.do({ name: 'sprint.edit', body: { id, metric: { name: 'Error rate', target: '−50%' } } });
  await wait();
  for (const text of ['Error rate', '−50%']) expect([text, writerIn(mine.live, text)]).toEqual([text, bob]);
  expect(writerIn(mine.live, 'Error rate −50%', { kind: 'sprint', id, field: 'metric' })).toBe(bob);
});
