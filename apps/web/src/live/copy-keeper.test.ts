import { livePictureOf, type Snapshot } from '@rondo/contracts';
import { ProjectState, type Change } from '@rondo/domain';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { CopyKeeper } from './copy-keeper';
import { LocalCopy } from './local-copy';
import { MemoryStore } from './testing/memory-store';
import { wait } from './testing/open-project';

const idleMs = 500;

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
  Object.assign(globalThis, { requestIdleCallback: (work: () => void) => setTimeout(work, idleMs) });
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'requestIdleCallback');
});

function open(picture: () => Snapshot | null = () => null) {
  const store = new MemoryStore();
  const copy = new LocalCopy(
    store.page(() => true),
    'ada/acme/SHOP',
  );
  return { store, copy, keeper: new CopyKeeper(copy, picture) };
}

function pictureAt(version: number): Snapshot {
  const state = new ProjectState();
  state.version = version;
  return livePictureOf(state);
}

const changes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ version: from + index, events: [] }) as unknown as Change);

test('of a project that is forgotten nothing is written any more, whatever was on its way', async () => {
  const { store, keeper } = open();
  keeper.loaded(pictureAt(1));
  // The time to write has come, and the page is not idle yet.
  await wait(300);
  void keeper.forget();
  keeper.received(changes(2, 3));
  await keeper.flushChanges();
  await wait(10_000);
  expect(store.keys()).toEqual([]);
});

test('nor what is being written at that moment', async () => {
  const { store, keeper } = open();
  keeper.loaded(pictureAt(1));
  keeper.received(changes(2, 3));
  const written = keeper.flush();
  await keeper.forget();
  await written;
  expect(store.keys()).toEqual([]);
});

test('a picture that cannot be taken yet is taken with the next change', async () => {
  let picture: Snapshot | null = null;
  const { copy, keeper } = open(() => picture);
  keeper.loaded(pictureAt(1));
  await wait(5000);
  keeper.received(changes(2, 1100));
  await wait(5000);
  expect((await copy.read())?.first.version).toBe(1);
  picture = pictureAt(1101);
  keeper.received(changes(1101, 1101));
  await wait(5000);
  expect((await copy.read())?.first.version).toBe(1101);
});

test('what an earlier build has left is not taken for a picture, and goes with the first one', async () => {
  const { store, copy } = open();
  await store.page(() => true).write([['copy/ada/acme/SHOP/picture', { version: 1, stories: {} }]]);
  expect(await copy.read()).toBeNull();
  await copy.save(pictureAt(2));
  expect(store.keys()).toEqual(['copy/ada/acme/SHOP/beginning']);
});
