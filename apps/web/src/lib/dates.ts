import { currentLanguage } from './i18n';

const day = 86_400_000;

export const dayText = (time: number): string =>
  new Intl.DateTimeFormat(currentLanguage(), { dateStyle: 'medium' }).format(time);

/** `3 days ago`, `in 2 hours`. */
export function relativeText(time: number, now: number = Date.now()): string {
  const words = new Intl.RelativeTimeFormat(currentLanguage(), { numeric: 'auto' });
  const distance = time - now;
  const size = Math.abs(distance);
  if (size < 3_600_000) return words.format(Math.round(distance / 60_000), 'minute');
  if (size < day) return words.format(Math.round(distance / 3_600_000), 'hour');
  if (size < 60 * day) return words.format(Math.round(distance / day), 'day');
  return words.format(Math.round(distance / (30 * day)), 'month');
}
