import fc from 'fast-check';
import {
  addDays,
  dayOf,
  daysBetween,
  daysFrom,
  isPlannable,
  isTimeZone,
  startOfDay,
  weekdayOf,
  workingDaysIn,
} from './index.js';

const zones = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Africa/Cairo',
];

test('a day begins at its first moment in its zone', () => {
  expect(startOfDay('2026-07-14', 'Europe/Paris')).toBe(Date.parse('2026-07-13T22:00:00Z'));
  expect(startOfDay('2026-03-29', 'Europe/Paris')).toBe(Date.parse('2026-03-28T23:00:00Z'));
  expect(startOfDay('2026-03-30', 'Europe/Paris')).toBe(Date.parse('2026-03-29T22:00:00Z'));
  // Clocks jumped from midnight to one.
  expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe(Date.parse('2018-11-04T03:00:00Z'));
  expect(dayOf(Date.parse('2026-12-31T23:30:00Z'), 'Asia/Kathmandu')).toBe('2027-01-01');
});

test('every moment lies between the beginnings of its day and of the next', () => {
  const moment = fc.integer({ min: Date.parse('2000-01-01T00:00:00Z'), max: Date.parse('2040-01-01T00:00:00Z') });
  fc.assert(
    fc.property(moment, fc.constantFrom(...zones), (at, zone) => {
      const day = dayOf(at, zone);
      expect(startOfDay(day, zone)).toBeLessThanOrEqual(at);
      expect(startOfDay(addDays(day, 1), zone)).toBeGreaterThan(at);
    }),
    { numRuns: 300 },
  );
});

test('days are counted, and working days leave out weekends and holidays', () => {
  expect(['2026-01-05', '2026-01-11'].map(weekdayOf)).toEqual([1, 7]);
  expect(['1960-02-29', '1969-12-28', '0001-01-01', '2199-12-31'].map(weekdayOf)).toEqual([1, 7, 1, 2]);
  expect(['1999-12-31', '2000-01-01', '2199-12-31', '2200-01-01'].map(isPlannable)).toEqual([false, true, true, false]);
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
  expect(daysFrom('2026-01-31', '2026-02-01')).toEqual(['2026-01-31', '2026-02-01']);
  expect(daysFrom('2026-02-01', '2026-01-31')).toEqual([]);
  const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-01-06'] };
  expect(workingDaysIn('2026-01-03', '2026-01-07', calendar)).toEqual(['2026-01-05', '2026-01-07']);
  expect([isTimeZone('Europe/Paris'), isTimeZone('Nowhere/Land')]).toEqual([true, false]);
});
