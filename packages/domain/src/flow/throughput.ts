import { weekdayOf } from '../calendar.js';
import type { Finished } from './cycle-time.js';
import { daysOfWindow, type FlowWindow } from './flow-window.js';
import { ascending, percentileOf } from './percentiles.js';
import type { Flow } from './runs.js';

export interface ThroughputWeek {
  readonly from: string;
  readonly to: string;
  readonly workingDays: number;
  readonly whole: boolean;
  readonly finished: { readonly stories: number; readonly points: number };
}

/**
 * FLOW-12: how much was finished in each week from Monday to Sunday; a week that the window or today cuts says so.
 * Source: throughput of the Kanban Guide (2020).
 */
export function throughputByWeek(
  { clock, now }: Flow,
  window: FlowWindow,
  finished: readonly Finished[],
  pointsOf: (story: number) => number | null,
): ThroughputWeek[] {
  const [first, last] = daysOfWindow(clock, window);
  const byDay = new Map<number, { stories: number; points: number }>();
  for (const { story, finishedAt } of finished) {
    const day = clock.dayAt(finishedAt);
    const sum = byDay.get(day) ?? { stories: 0, points: 0 };
    byDay.set(day, { stories: sum.stories + 1, points: sum.points + (pointsOf(story) ?? 0) });
  }
  const today = clock.dayAt(now);
  const weeks: ThroughputWeek[] = [];
  for (let from = first; from <= last;) {
    const to = Math.min(last, from + 7 - weekdayOf(clock.days[from] as string));
    const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const sums = days.flatMap((day) => byDay.get(day) ?? []);
    weeks.push({
      from: clock.days[from] as string,
      to: clock.days[to] as string,
      workingDays: days.filter((day) => clock.working[day]).length,
      whole: days.length === 7 && to < today,
      finished: {
        stories: sums.reduce((sum, { stories }) => sum + stories, 0),
        points: sums.reduce((sum, { points }) => sum + points, 0),
      },
    });
    from = to + 1;
  }
  return weeks;
}

export const leastWeeks = 3;

/** FLOW-12: what a typical week brings, between the 15th and the 85th percentile; null below three whole weeks. */
export function weeklyRange(
  weeks: readonly ThroughputWeek[],
  unit: 'stories' | 'points',
): { p15: number; p50: number; p85: number } | null {
  const amounts = ascending(weeks.filter(({ whole }) => whole).map(({ finished }) => finished[unit]));
  if (amounts.length < leastWeeks) return null;
  return { p15: percentileOf(amounts, 0.15), p50: percentileOf(amounts, 0.5), p85: percentileOf(amounts, 0.85) };
}

/**
 * FORECAST-1: how many stories were finished on each working day of days that are over, the sample that forecasts are drawn from; what
 * was finished on a day off counts on the working day after it, or on the last one, so that the sample is everything that was finished.
 */
export function dailySample({ clock }: Flow, days: FlowWindow, finished: readonly Finished[]): number[] {
  const [first, last] = daysOfWindow(clock, days);
  const perDay = new Map<number, number>();
  for (const { finishedAt } of finished) {
    const day = clock.dayAt(finishedAt);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  const sample: number[] = [];
  let waiting = 0;
  for (let day = first; day <= last; day += 1) {
    waiting += perDay.get(day) ?? 0;
    if (clock.working[day] !== true) continue;
    sample.push(waiting);
    waiting = 0;
  }
  const latest = sample.pop();
  return latest === undefined ? [] : [...sample, latest + waiting];
}
