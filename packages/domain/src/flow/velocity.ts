import { workingDaysIn } from '../calendar.js';
import type { Planning, Sprint } from '../planning-entities.js';
import type { Amount } from './burn.js';
import { ascending, percentileOf } from './percentiles.js';

export interface VelocityRange {
  readonly sprints: number;
  readonly low: Amount;
  readonly middle: Amount;
  readonly high: Amount;
}

const leastSprints = 3;

/**
 * VELOCITY-1: four in five of the last sprints lie between low and high, by the 10th and the 90th percentile of what they finished;
 * below three sprints there is no range.
 * Source: velocity of Cohn, "Agile Estimating and Planning" (2005), which asks for a range rather than a number.
 */
export function velocityRange(done: readonly Amount[]): VelocityRange | null {
  if (done.length < leastSprints) return null;
  const stories = ascending(done.map((one) => one.stories));
  const points = ascending(done.map((one) => one.points));
  const at = (p: number): Amount => ({ stories: percentileOf(stories, p), points: percentileOf(points, p) });
  return { sprints: done.length, low: at(0.1), middle: at(0.5), high: at(0.9) };
}

/** FORECAST-4: the working days of the sprint in the middle of those that the velocity is of. */
export const usualDaysOf = (
  sprints: readonly Pick<Sprint, 'startsOn' | 'endsOn'>[],
  calendar: Pick<Planning, 'workingDays' | 'holidays'>,
): number =>
  percentileOf(ascending(sprints.map(({ startsOn, endsOn }) => workingDaysIn(startsOn, endsOn, calendar).length)), 0.5);
