import { dateFormat } from '../../lib/dates';

/** `14:00` today, `Fri 4 Dec, 14:00` otherwise. */
export function deadlineText(at: number, now: number = Date.now()): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const day = isToday ? {} : ({ weekday: 'short', day: 'numeric', month: 'short' } as const);
  return dateFormat({ ...day, hour: 'numeric', minute: '2-digit' }).format(at);
}
