import { currentLanguage, wordsOf } from '../../lib/i18n';

const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(currentLanguage(), { timeZone: 'UTC', ...options });

/** `14 Mar`: a day of the project, whatever the zone of the reader. */
export const shortDay = (day: string): string =>
  day === '' ? '' : dayFormat({ day: 'numeric', month: 'short' }).format(utc(day));
export const longDay = (day: string): string => dayFormat({ dateStyle: 'medium' }).format(utc(day));

export const numberText = (value: number, digits = 1): string =>
  new Intl.NumberFormat(currentLanguage(), { maximumFractionDigits: digits }).format(value);

/** `+3`, `−2`: by how much something changed. */
export const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${numberText(Math.abs(value))}`;

export const percentText = (value: number): string => wordsOf('reports')('percent', { text: numberText(value) });

/** Two digits are as much as a file can use. */
export const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
