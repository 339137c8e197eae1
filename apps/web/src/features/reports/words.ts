import { currentLanguage } from '../../lib/i18n';

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(currentLanguage(), { timeZone: 'UTC', ...options });

/** `14 Mar`: a day of the project, whatever the zone of the reader. */
export const shortDay = (day: string): string => dayFormat({ day: 'numeric', month: 'short' }).format(utc(day));
export const longDay = (day: string): string => dayFormat({ dateStyle: 'medium' }).format(utc(day));

export const numberText = (value: number, digits = 1): string =>
  new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: digits }).format(value);

/** Two digits are as much as a file can use. */
export const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);

export const momentDay = (time: number): string =>
  new Intl.DateTimeFormat(currentLanguage(), { day: 'numeric', month: 'short' }).format(time);
