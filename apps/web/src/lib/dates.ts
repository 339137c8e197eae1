import { withFirsts, type DateWords } from './french';
import { currentLocale, wordsOf } from './i18n';

const day = 86_400_000;
const formats = new Map<string, DateWords>();

/** To make one costs more than many dates do, and every card has some. */
export function dateFormat(options: Intl.DateTimeFormatOptions): DateWords {
  const locale = currentLocale();
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? formatIn(locale, options);
  formats.set(key, format);
  return format;
}

function formatIn(locale: string, options: Intl.DateTimeFormatOptions): DateWords {
  const format = new Intl.DateTimeFormat(locale, options);
  return locale.startsWith('fr') ? withFirsts(format) : format;
}

export const dayText = (time: number): string => dateFormat({ dateStyle: 'medium' }).format(time);

/** `3 days ago`, `in 2 hours`. */
export function relativeText(time: number, now: number = Date.now()): string {
  const words = new Intl.RelativeTimeFormat(currentLocale(), { numeric: 'auto' });
  const distance = time - now;
  const size = Math.abs(distance);
  if (size < 30_000)
    return distance > 0 ? words.format(Math.ceil(distance / 1000), 'second') : wordsOf('ui')('justNow');
  if (size < 3_600_000) return words.format(Math.round(distance / 60_000), 'minute');
  if (size < day) return words.format(Math.round(distance / 3_600_000), 'hour');
  if (size < 60 * day) return words.format(Math.round(distance / day), 'day');
  return words.format(Math.round(distance / (30 * day)), 'month');
}

/** Days are `YYYY-MM-DD` and belong to no time zone: they are written as they stand. */
export const dayFormat = (options: Intl.DateTimeFormatOptions): DateWords =>
  dateFormat({ ...options, timeZone: 'UTC' });
export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `5 Jan 2026`: the day that a moment falls on in the time zone of the project. */
export const dayIn = (time: number, timeZone: string): string =>
  dateFormat({ dateStyle: 'medium', timeZone }).format(time);

/** `Mon 5 Jan`. */
export const weekdayText = (day: string): string =>
  dayFormat({ weekday: 'short', day: 'numeric', month: 'short' }).format(dateOf(day));

/** `5–16 Jan`; with the year when it is another one than now. */
export function rangeText(from: string, to: string, now: number = Date.now()): string {
  const thisYear = String(new Date(now).getFullYear());
  const years = from.startsWith(thisYear) && to.startsWith(thisYear) ? {} : ({ year: 'numeric' } as const);
  return dayFormat({ day: 'numeric', month: 'short', ...years }).formatRange(dateOf(from), dateOf(to));
}
