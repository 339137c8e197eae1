import { path, type Station } from '@rondo/domain';

export type AgeUnit = 'now' | 'minutes' | 'hours' | 'days' | 'weeks';

export function ageIn(ms: number): { readonly unit: AgeUnit; readonly count: number } {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return { unit: 'now', count: 0 };
  if (minutes < 60) return { unit: 'minutes', count: minutes };
  if (minutes < 24 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) };
  const days = Math.floor(minutes / (24 * 60));
  return days < 21 ? { unit: 'days', count: days } : { unit: 'weeks', count: Math.floor(days / 7) };
}

export type Heat = 'cool' | 'warm' | 'hot';

const day = 86_400_000;
const warmAfter = 3 * day;
const hotAfter = 7 * day;

/** Waiting hurts between PLAN and the done stage: in the backlog, on watch or once done, age is no heat. */
export function heatOf(
  story: { readonly stage: Station; readonly enteredAt: number },
  doneStage: Station,
  now: number,
): Heat {
  const way: readonly Station[] = path;
  const place = way.indexOf(story.stage);
  if (place <= 0 || place >= way.indexOf(doneStage)) return 'cool';
  const age = now - story.enteredAt;
  return age >= hotAfter ? 'hot' : age >= warmAfter ? 'warm' : 'cool';
}
