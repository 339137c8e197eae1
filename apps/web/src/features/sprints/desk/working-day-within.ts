import { addDays, workingDaysIn, type Planning } from '@rondo/domain';

/** The working day that a sprint loses nothing by: the first one from its first day on, the last one up to its last. */
export const workingDayWithin = (end: 'startsOn' | 'endsOn', day: string, planning: Planning): string | undefined =>
  end === 'startsOn'
    ? workingDaysIn(day, addDays(day, 366), planning).at(0)
    : workingDaysIn(addDays(day, -366), day, planning).at(-1);
