import { jest } from '@jest/globals';
import { setLanguage, startWords } from '../../lib/i18n';
import { move, openProject, storyId, wait, bob } from '../../live/testing/open-project';
import { currentToasts, hideToast } from '../../ui/toast-store';
import { en as enBoard } from '../../features/board/english';
import { fr as frBoard } from '../../features/board/french';
import { en } from './english';
import { fr } from './french';
import { tellCrossed } from './tell-crossed';

beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
  Object.assign(globalThis, {
    document: { documentElement: { lang: 'en' } },
    localStorage: { setItem: () => undefined },
  });
  await startWords((language) =>
    Promise.resolve(language === 'fr' ? { desk: fr, board: frBoard } : { desk: en, board: enBoard }),
  );
});
afterEach(() => {
  jest.useRealTimers();
  for (const { id } of currentToasts()) hideToast(id);
});

const people = new Map([[bob, { name: 'Bob' }]]) as never;

async function crossed(...moved: readonly number[]) {
  const { server, mine, theirs } = await openProject();
  mine.network.disconnect();
  await wait();
  const body = { storyIds: moved.map(storyId), stage: 'CODE' } as const;
  mine.live.do({ name: 'story.move', body });
  mine.live.do({ name: 'story.move', body: { ...body, stage: 'BUILD' } });
  for (const n of moved) theirs.live.do(move(n, 'TEST'));
  await wait(1000);
  mine.network.connect();
  await wait(3000);
  for (const one of mine.crossed) await tellCrossed(one, { live: mine.live, people });
  return { server, mine, theirs };
}

test('a move over that of somebody else says who it was, stays, and goes back to where they had moved it', async () => {
  const { server } = await crossed(1);
  const [toast, another] = currentToasts();
  expect([toast?.title, toast?.stays, another]).toEqual([
    'SHOP-1: Bob has moved it to TEST meanwhile, and your move has taken it to BUILD',
    true,
    undefined,
  ]);
  toast?.action?.run();
  await wait();
  expect(server.state.of.story.get(storyId(1))?.stage).toBe('TEST');
  expect(toast?.lasts?.holds()).toBe(false);
});

test('of several it says how many, and goes as soon as they stand elsewhere', async () => {
  await setLanguage('fr');
  const { server, theirs } = await crossed(1, 2);
  const [toast] = currentToasts();
  expect(toast?.title.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
    '2 stories : déplacées ailleurs entre-temps, et votre déplacement les a mises dans BUILD',
  );
  for (const n of [1, 2]) theirs.live.do(move(n, 'CODE'));
  await wait(1000);
  expect([server.state.of.story.get(storyId(1))?.stage, toast?.lasts?.holds()]).toEqual(['CODE', false]);
});
