import { expect, test } from '@jest/globals';
import { burnPoints } from './burn-plot';

const amount = (points: number) => ({ stories: points / 2, points });
const day = (name: string, remaining: number | null, ideal: number | null) => ({
  day: name,
  working: true,
  scope: remaining === null ? null : amount(32),
  done: remaining === null ? null : amount(32 - remaining),
  remaining: remaining === null ? null : amount(remaining),
  ideal: ideal === null ? null : amount(ideal),
});

test('a burndown begins at the commitment, where the day of the start begins', () => {
  const days = [day('2026-01-04', null, null), day('2026-01-05', 30, 16), day('2026-01-06', null, 0)];
  const points = burnPoints({ days, committed: amount(32) }, 'points');
  expect(points.map(({ at, remaining, ideal, begins }) => [at, remaining, ideal, begins])).toEqual([
    [1, null, null, false],
    [1, 32, 32, true],
    [2, 30, 16, false],
    [3, null, 0, false],
  ]);
  expect(burnPoints({ days, committed: amount(32) }, 'stories')[1]?.remaining).toBe(16);
});
