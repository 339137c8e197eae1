import type { Planning } from './planning-entities.js';

/** Days are `YYYY-MM-DD`; they sort as they follow each other. */
export type Calendar = Pick<Planning, 'workingDays' | 'holidays'>;

/** Plans lie in these two centuries: whatever follows from a day is a day of four figures again. */
const [firstDay, lastDay] = ['2000-01-01', '2199-12-31'];
export const isPlannable = (day: string): boolean => day >= firstDay && day <= lastDay;

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const options = { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en', { ...options, hour: '2-digit', minute: '2-digit', second: '2-digit' });
  formats.set(timeZone, format);
  return format;
}

/** Whether the runtime knows the time zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** How far the clocks of the zone are ahead of UTC at that moment, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(whole)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

const written = (utc: number): string => new Date(utc).toISOString().slice(0, 10);
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day that it is in the zone at that moment. */
export const dayOf = (instant: number, timeZone: string): string => written(instant + offsetAt(instant, timeZone));

/** The moment at which the day begins in the zone; where clocks jump over midnight, the first moment after. */
export function startOfDay(day: string, timeZone: string): number {
  const utc = midnight(day);
  const guess = utc - offsetAt(utc, timeZone);
  const again = utc - offsetAt(guess, timeZone);
  return dayOf(again, timeZone) < day ? guess : again;
}

export const addDays = (day: string, days: number): string => written(midnight(day) + days * dayMs);

/** How many days later `to` is than `from`. */
export const daysBetween = (from: string, to: string): number => Math.round((midnight(to) - midnight(from)) / dayMs);

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(midnight(day)).getUTCDay() || 7;

/** Every day from the first to the last, both included. */
export const daysFrom = (first: string, last: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));

export const isWorkingDay = (day: string, { workingDays, holidays }: Calendar): boolean =>
  workingDays.includes(weekdayOf(day)) && !holidays.includes(day);

/** The working days between two days, both included. */
export const workingDaysIn = (first: string, last: string, calendar: Calendar): string[] =>
  daysFrom(first, last).filter((day) => isWorkingDay(day, calendar));
