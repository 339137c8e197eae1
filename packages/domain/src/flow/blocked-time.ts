import { blockCauses, type BlockCause } from '../vocabulary.js';
import { boundsOf, type FlowWindow } from './flow-window.js';
import type { WorkClock } from './work-clock.js';

export interface BlockedInterval {
  readonly story: number;
  readonly cause: BlockCause;
  readonly reason: string;
  readonly since: number;
  readonly until: number | null;
}

export interface BlockedCause {
  readonly cause: BlockCause;
  readonly days: number;
  readonly stories: number;
  readonly times: number;
}

/**
 * FLOW-13: the working days within the window that stories were blocked, by cause, and each time that it happened, longest first.
 * Source: blocker clustering, Leopold & Kaltenecker, "Kanban Change Leadership" (2015).
 */
export function blockedIn(
  clock: WorkClock,
  window: FlowWindow,
  now: number,
  intervals: readonly BlockedInterval[],
): { causes: BlockedCause[]; intervals: (BlockedInterval & { readonly days: number })[] } {
  const [begin, over] = boundsOf(clock, window);
  const end = Math.min(now, over);
  const within = intervals
    .filter(({ since, until }) => since < end && (until ?? now) > begin)
    .map((interval) => ({
      ...interval,
      days: clock.between(Math.max(begin, interval.since), Math.min(end, interval.until ?? now)),
    }))
    .sort((a, b) => b.days - a.days || a.since - b.since);
  const causes = blockCauses.flatMap((cause) => {
    const own = within.filter((interval) => interval.cause === cause);
    if (own.length === 0) return [];
    const stories = new Set(own.map(({ story }) => story)).size;
    return [{ cause, days: own.reduce((sum, { days }) => sum + days, 0), stories, times: own.length }];
  });
  return { causes: causes.sort((a, b) => b.days - a.days), intervals: within };
}
