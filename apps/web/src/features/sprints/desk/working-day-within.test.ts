import { expect, test } from '@jest/globals';
import type { Planning } from '@rondo/domain';
import { workingDayWithin } from './working-day-within';

const planning = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-12-11'] } as unknown as Planning;

test('on a day off a sprint begins on the next working day and ends on the one before', () => {
  expect(workingDayWithin('startsOn', '2026-12-12', planning)).toBe('2026-12-14');
  expect(workingDayWithin('endsOn', '2026-12-12', planning)).toBe('2026-12-10');
  expect(workingDayWithin('endsOn', '2026-12-12', { ...planning, workingDays: [] })).toBeUndefined();
});
