import { fr as ui } from '../ui/french';
import { relativeText } from './dates';
import { startWords } from './i18n';

beforeAll(async () => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'fr' } } });
  await startWords(() => Promise.resolve({ ui }));
});

test.each([
  [-1000, 'à l’instant'],
  [-120_000, 'il y a 2 minutes'],
  [12_000, 'dans 12 secondes'],
  [120_000, 'dans 2 minutes'],
])('%d ms from now: %s', (distance, words) => {
  expect(relativeText(distance, 0)).toBe(words);
});
