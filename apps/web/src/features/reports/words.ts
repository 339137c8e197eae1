import { dateOf, dayFormat } from '../../lib/dates';
import { wordsOf } from '../../lib/i18n';
import { numberText } from '../../lib/numbers';

/** `14 Mar`: a day of the project, whatever the zone of the reader. */
export const shortDay = (day: string): string =>
  day === '' ? '' : dayFormat({ day: 'numeric', month: 'short' }).format(dateOf(day));
export const longDay = (day: string): string => dayFormat({ dateStyle: 'medium' }).format(dateOf(day));

export const percentText = (value: number): string => wordsOf('reports')('percent', { text: numberText(value) });

/** Two digits are as much as a file can use. */
export const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100);
