import { addDays, daysBetween, daysFrom } from '@rondo/domain';

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Days that follow each other as ranges; days between that nobody works on do not part them. */
export function rangesOf(days: readonly string[], isFree: (day: string) => boolean = () => false): DayRange[] {
  const ranges: { from: string; to: string }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const last = ranges.at(-1);
    const follows = last !== undefined && daysFrom(addDays(last.to, 1), addDays(day, -1)).every(isFree);
    if (follows) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}

const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.source;
const european = /(\d{1,2})[./](\d{1,2})[./](\d{4})/.source;
const oneDay = new RegExp(`${iso}|${european}`, 'g');
const longest = 366;

function dayIn(match: RegExpMatchArray): string | null {
  const [, y1, m1, d1, d2, m2, y2] = match;
  const [year = '', month = '', day = ''] = y1 === undefined ? [y2, m2, d2] : [y1, m1, d1];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written;
}

function daysOfPart(part: string): string[] {
  const named = [...part.matchAll(oneDay)].map(dayIn);
  const [from, to = from] = named;
  if (named.length > 2 || named.includes(null) || from == null || to == null) return [];
  return to < from || daysBetween(from, to) > longest ? [] : daysFrom(from, to);
}

const partsOf = (text: string): string[] =>
  text
    .split(/[\n;,]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The days that a pasted text names, one or a range a line: `2026-12-25`, `25/12/2026`, `24.12.2026 – 31.12.2026`. */
export const daysIn = (text: string): string[] => [...new Set(partsOf(text).flatMap(daysOfPart))].sort();

/** The parts of the text in which no day can be read. */
export const unreadIn = (text: string): string[] => partsOf(text).filter((part) => daysOfPart(part).length === 0);
