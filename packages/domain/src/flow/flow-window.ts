import { addDays, daysBetween } from '../calendar.js';
import type { Flow } from './runs.js';
import type { WorkClock } from './work-clock.js';

/** Days, both included. */
export interface FlowWindow {
  readonly from: string;
  readonly to: string;
}

const usual = 12 * 7;
const longest = 2 * 366;
const earliest = 20 * 366;

/** FLOW-16: the days that a report looks at: up to today, by default the last twelve weeks, at most two years, within the last twenty. Null: they run backwards, or too far. */
export function windowOf(asked: { readonly from?: string; readonly to?: string }, today: string): FlowWindow | null {
  const to = asked.to === undefined || asked.to > today ? today : asked.to;
  const from = asked.from ?? addDays(to, 1 - usual);
  const impossible = from > to || daysBetween(from, to) > longest || from < addDays(today, -earliest);
  return impossible ? null : { from, to };
}

/** FORECAST-1: the days of a window that are over. Null: today is its first. */
export function daysOver({ from, to }: FlowWindow, today: string): FlowWindow | null {
  const last = to < today ? to : addDays(today, -1);
  return last < from ? null : { from, to: last };
}

/** The places of the days of a window in a clock that knows them: first and last. */
export function daysOfWindow(clock: WorkClock, { from, to }: FlowWindow): readonly [number, number] {
  return [clock.days.indexOf(from), clock.days.indexOf(to)];
}

/** The moments at which a window begins and ends. */
export function boundsOf(clock: WorkClock, window: FlowWindow): readonly [number, number] {
  const [first, last] = daysOfWindow(clock, window);
  return [clock.startOf(first), clock.startOf(last + 1)];
}

/** Whether a moment lies in the window. */
export function inWindow(clock: WorkClock, window: FlowWindow): (moment: number) => boolean {
  const [begin, end] = boundsOf(clock, window);
  return (moment) => moment >= begin && moment < end;
}

/** Without the stories that have not moved since the window began, which neither left a stage nor were finished in it. */
export function movedSince(flow: Flow, window: FlowWindow): Flow {
  const { history, includes } = flow;
  const [begin] = boundsOf(flow.clock, window);
  return { ...flow, includes: (story) => history.time(history.end(story) - 1) >= begin && includes(story) };
}
