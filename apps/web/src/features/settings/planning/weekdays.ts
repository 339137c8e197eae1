import { dayFormat } from '../../../lib/dates';

const monday = Date.UTC(2024, 0, 1);
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** 1 is Monday. */
export function weekdayNames(length: 'long' | 'short'): (weekday: number) => string {
  const format = dayFormat({ weekday: length });
  return (weekday) => format.format(monday + (weekday - 1) * 86_400_000);
}
