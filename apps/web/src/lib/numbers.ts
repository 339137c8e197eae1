import { currentLocale } from './i18n';

/** `1,234.5` or `1 234,5`. */
export const numberText = (value: number, digits = 1): string =>
  new Intl.NumberFormat(currentLocale(), { maximumFractionDigits: digits }).format(value);

/** `+3`, `−2`: by how much something changed. */
export const signed = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${numberText(Math.abs(value))}`;
