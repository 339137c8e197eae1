import { useLanguage } from '../../../lib/i18n';

const monday = Date.UTC(2024, 0, 1);
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** 1 is Monday. */
export function useWeekdayName(length: 'long' | 'short'): (weekday: number) => string {
  const format = new Intl.DateTimeFormat(useLanguage(), { weekday: length, timeZone: 'UTC' });
  return (weekday) => format.format(monday + (weekday - 1) * 86_400_000);
}
