import { fr as ui } from '../ui/french';
import { dateOf, dayFormat, rangeText, relativeText, weekdayText } from './dates';
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

test('the first of a month is an ordinal where the month has its name, alone and in a range; other days and numbers are as they are', () => {
  const now = Date.UTC(2026, 6, 1);
  expect(weekdayText('2026-12-01')).toBe('mar. 1er déc.');
  expect(rangeText('2026-12-01', '2026-12-14', now)).toBe('1er–14 déc.');
  expect(rangeText('2026-11-23', '2026-12-01', now)).toMatch(/^23 nov\.\s–\s1er déc\.$/);
  expect(dayFormat({ dateStyle: 'full' }).format(dateOf('2026-05-01'))).toBe('vendredi 1er mai 2026');
  expect(weekdayText('2026-12-11')).toBe('ven. 11 déc.');
  expect(dayFormat({ dateStyle: 'short' }).format(dateOf('2026-12-01'))).toBe('01/12/2026');
  expect(dayFormat({ day: 'numeric', month: 'numeric' }).format(dateOf('2026-12-01'))).toBe('01/12');
});
