import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { currentToasts, hideToast } from '../ui/toast-store';
import { move, openProject, storyId, wait } from './testing/open-project';
import { doUndoable, tellUndoable } from './tell-undoable';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
  for (const { id } of currentToasts()) hideToast(id);
});

async function deleted() {
  const { server, mine, theirs } = await openProject();
  const done = mine.live.do({ name: 'story.delete', body: { storyIds: [storyId(1)] } });
  const isSo = (): boolean => !mine.live.visible.of.story.has(storyId(1));
  tellUndoable(mine.live, { title: 'deleted', undo: 'Undo', done: done.ok ? [done.mutationId] : [], isSo });
  const [toast] = currentToasts();
  const seen: (boolean | undefined)[] = [];
  toast?.lasts?.subscribe(() => seen.push(toast.lasts?.holds()));
  await wait();
  expect(toast?.lasts?.holds()).toBe(true);
  return { server, mine, theirs, toast, last: () => seen.at(-1) };
}

test('what was undone by key is not offered again, and the way back takes the change itself back', async () => {
  const { server, mine, last } = await deleted();
  mine.live.undo();
  await wait();
  expect(last()).toBe(false);
  expect(server.log.at(-1)?.intent).toBe('change.undo');
});

test('its own way back can be done again like any undo', async () => {
  const { server, mine, toast, last } = await deleted();
  mine.live.do(move(2, 'CODE'));
  await wait();
  toast?.action?.run();
  await wait();
  expect([server.state.of.story.has(storyId(1)), last(), mine.live.canRedo]).toEqual([true, false, true]);
});

test('what somebody else has put right is not offered any more', async () => {
  const { theirs, last } = await deleted();
  theirs.live.do({ name: 'story.restore', body: { storyIds: [storyId(1)] } });
  await wait();
  expect(last()).toBe(false);
});

test('what is refused says why and offers no way back', async () => {
  const { mine } = await openProject();
  const told = { title: 'deleted', undo: 'Undo', isSo: () => true };
  const remove = (n: number) => doUndoable(mine.live, { name: 'story.delete', body: { storyIds: [storyId(n)] } }, told);
  expect(remove(1)).not.toBeNull();
  mine.live.do({ name: 'label.create', body: { id: storyId(80) as never, name: 'UI', color: 'teal' } });
  const again = { name: 'label.create', body: { id: storyId(81) as never, name: 'UI', color: 'teal' } } as const;
  expect(doUndoable(mine.live, again, told)).toBeNull();
  expect(currentToasts().map(({ tone, action }) => [tone, action?.label])).toEqual([
    [undefined, 'Undo'],
    ['bad', undefined],
  ]);
});
