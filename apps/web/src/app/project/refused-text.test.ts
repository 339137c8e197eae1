import { afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { ProjectIntent } from '@rondo/domain';
import { startWords } from '../../lib/i18n';
import { bob, openProject, storyId, wait } from '../../live/testing/open-project';
import { currentToasts, hideToast } from '../../ui/toast-store';
import * as english from '../first-english';
import { tellRefusedText, textOf } from './refused-text';

beforeAll(async () => {
  Object.assign(globalThis, {
    document: { documentElement: { lang: 'en' } },
    localStorage: { setItem: () => undefined },
  });
  await startWords(() => Promise.resolve(english));
});
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
});
afterEach(() => {
  jest.useRealTimers();
  for (const { id } of currentToasts()) hideToast(id);
});

const rename = (title: string, seen: string): ProjectIntent => ({
  name: 'story.edit',
  body: { storyIds: [storyId(1)], set: { title }, replaced: { title: seen } },
});

/** Ada writes two titles without a connection while Bob writes one with. */
async function refusedTwice() {
  const { server, mine, theirs } = await openProject();
  const people = new Map([[bob, { id: bob, name: 'Bob' }]]) as never;
  mine.live.onRefused((intent, problem) => {
    const text = textOf(intent, problem.field);
    if (text !== null) tellRefusedText({ live: mine.live, people }, text, problem);
  });
  mine.network.disconnect();
  mine.live.do(rename('Mine', 'Story 1'));
  mine.live.do(rename('Mine again', 'Mine'));
  theirs.live.do(rename('Theirs', 'Story 1'));
  await wait();
  mine.network.connect();
  await wait(5000);
  const titleNow = () => server.state.of.story.get(storyId(1))?.title;
  const keepMine = async (): Promise<void> => {
    const [toast] = currentToasts();
    hideToast(toast?.id ?? 0);
    toast?.action?.run();
    await wait(1000);
  };
  return { mine, theirs, titleNow, keepMine };
}

const told = () => currentToasts().map(({ title, text }) => [title, text]);
const title = 'Not saved: title of SHOP-1';

test('a refused text is told once with both texts, where it was for, and goes through when one says so', async () => {
  const { titleNow, keepMine } = await refusedTwice();
  expect(told()).toEqual([[title, 'Bob has changed this meanwhile to: Theirs\nYours: Mine again']]);
  await keepMine();
  expect([titleNow(), told()]).toEqual(['Mine again', []]);
});

test('a text that is refused again is told again', async () => {
  const { theirs, titleNow, keepMine } = await refusedTwice();
  theirs.live.do(rename('Newer', 'Theirs'));
  await wait();
  await keepMine();
  expect(titleNow()).toBe('Newer');
  expect(told()).toEqual([[title, 'Bob has changed this meanwhile to: Newer\nYours: Mine again']]);
  theirs.live.do({ name: 'story.delete', body: { storyIds: [storyId(1)] } });
  await wait();
  await keepMine();
  const [[, text] = []] = told();
  expect(text).toMatch(/\nYours: Mine again$/);
});

test('words that were new are kept in sight too, with the story that went away meanwhile', async () => {
  const { mine, theirs } = await refusedTwice();
  for (const { id } of currentToasts()) hideToast(id);
  mine.network.disconnect();
  const on = { storyId: storyId(2) };
  mine.live.do({ name: 'comment.add', body: { ...on, id: storyId(90) as never, body: 'Worth it' } });
  mine.live.do({ name: 'criterion.add', body: { ...on, id: storyId(91) as never, text: 'It is quick' } });
  mine.live.do({ name: 'story.create', body: { id: storyId(92), title: 'An idea', stage: 'RELEASE' } });
  theirs.live.do({ name: 'story.delete', body: { storyIds: [storyId(2)] } });
  theirs.live.do({ name: 'stage.configure', body: { stage: 'RELEASE', folded: true } });
  await wait();
  mine.network.connect();
  await wait(5000);
  expect(told()).toEqual([
    ['Not saved: comment of SHOP-2', expect.stringMatching(/\nYours: Worth it$/)],
    ['Not saved: acceptance criterion of SHOP-2', expect.stringMatching(/\nYours: It is quick$/)],
    ['Not saved: story', expect.stringMatching(/\nYours: An idea$/)],
  ]);
});
