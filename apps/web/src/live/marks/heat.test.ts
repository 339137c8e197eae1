import { ageIn, heatOf } from './heat';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('age', () => {
  it.each([
    [30_000, 'now', 0],
    [minute, 'minutes', 1],
    [60 * minute, 'hours', 1],
    [day - 1, 'hours', 23],
    [20 * day, 'days', 20],
    [21 * day, 'weeks', 3],
  ])('of %d ms is told in %s', (ms, unit, count) => {
    expect(ageIn(ms)).toEqual({ unit, count });
  });

  it.each([
    ['CODE', 2, 'cool'],
    ['CODE', 3, 'warm'],
    ['DEPLOY', 7, 'hot'],
    ['PLAN', 90, 'cool'],
    ['OPERATE', 90, 'cool'],
    ['MANAGE', 90, 'cool'],
    ['MONITOR', 90, 'cool'],
  ] as const)('at %s after %d days is %s', (stage, days, heat) => {
    expect(heatOf({ stage, enteredAt: 0 }, 'OPERATE', days * day)).toBe(heat);
  });
});
