export const dayOf = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

function inDays(now: Date, days: number): string {
  return dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + days));
}

/** `+3`, `2026-12-24`, `24/12`, `24.12.2026`: the day meant, or null. A day without a year is the next one to come. */
export function dayMeant(text: string, now: Date): string | null {
  const words = text.trim();
  const relative = /^\+(\d{1,3})$/.exec(words);
  if (relative) return inDays(now, Number(relative[1]));
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?$/.exec(words);
  if (!short) return null;
  const [, day, month, year] = short.map(Number);
  if (day === undefined || month === undefined) return null;
  if (short[3] !== undefined) return realDay(year ?? 0, month, day);
  const thisYear = realDay(now.getFullYear(), month, day);
  return thisYear !== null && thisYear < dayOf(now) ? realDay(now.getFullYear() + 1, month, day) : thisYear;
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? dayOf(date) : null;
}

/** The days offered first: today, tomorrow, the end of this week, in one week, in two. */
export function daysOffered(now: Date): readonly { readonly name: DayName; readonly day: string }[] {
  const toFriday = (5 - now.getDay() + 7) % 7;
  return [
    { name: 'today', day: inDays(now, 0) },
    { name: 'tomorrow', day: inDays(now, 1) },
    { name: 'friday', day: inDays(now, toFriday) },
    { name: 'week', day: inDays(now, 7) },
    { name: 'fortnight', day: inDays(now, 14) },
  ];
}
export type DayName = 'today' | 'tomorrow' | 'friday' | 'week' | 'fortnight';
