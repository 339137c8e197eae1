import { partsAmong } from '../sprint-parts.js';
import type { Amount } from './burn.js';
import type { VelocityRange } from './velocity.js';
import { isUnsized } from './unsized.js';

export interface BacklogItem {
  readonly id: string;
  readonly points: number | null;
  readonly parentId: string | null;
}

/** What a coming sprint holds already, and how long it is. */
export interface PlannedSprint extends Amount {
  readonly unestimated: number;
  readonly workingDays: number;
}

/** What a forecast stands on. */
export interface ForecastBasis {
  readonly range: VelocityRange;
  /** The working days of a sprint of the velocity. */
  readonly usualDays: number;
  /** What a story without a size counts as. */
  readonly unsized: number;
}

export interface ForecastLine {
  readonly lastId: string | null;
  readonly stories: number;
}

/** Teams that give no points are forecast in stories. */
export const forecastUnit = ({ high }: VelocityRange): 'points' | 'stories' => (high.points > 0 ? 'points' : 'stories');

/** FORECAST-4: what is finished in so many working days, at both ends of the velocity. */
export function velocityWithin(
  workingDays: number,
  { range, usualDays }: Pick<ForecastBasis, 'range' | 'usualDays'>,
): { readonly low: number; readonly high: number } {
  const unit = forecastUnit(range);
  const share = usualDays === 0 ? 1 : workingDays / usualDays;
  return { low: range.low[unit] * share, high: range.high[unit] * share };
}

/** FORECAST-3: a story without a size counts as the middle size of what was finished, wherever it stands. */
export const forecastLoad = (
  { stories, points, unestimated }: Amount & Pick<PlannedSprint, 'unestimated'>,
  { range, unsized }: Pick<ForecastBasis, 'range' | 'unsized'>,
): number => (forecastUnit(range) === 'stories' ? stories : points + unestimated * unsized);

/**
 * FORECAST-3: the first stories of the ordered backlog that fit the room which the coming sprints still have, at the low and at the
 * high end of the velocity.
 * Source: release planning by a range of velocity, Cohn, "Agile Estimating and Planning" (2005), chapter 16.
 */
export function backlogForecast(
  backlog: readonly BacklogItem[],
  planned: readonly PlannedSprint[],
  basis: ForecastBasis,
): { pessimistic: ForecastLine; optimistic: ForecastLine }[] {
  const partOf = partsAmong(backlog);
  const sizeOf = (item: BacklogItem): number =>
    forecastLoad(
      { stories: Number(partOf(item) === null), points: item.points ?? 0, unestimated: Number(isUnsized(item)) },
      basis,
    );
  const line = (end: 'low' | 'high'): ForecastLine[] => {
    let [room, filled, count] = [0, 0, 0];
    return planned.map((sprint) => {
      room += Math.max(0, velocityWithin(sprint.workingDays, basis)[end] - forecastLoad(sprint, basis));
      for (let next = backlog[count]; next !== undefined && filled + sizeOf(next) <= room; next = backlog[count]) {
        filled += sizeOf(next);
        count += 1;
      }
      return { lastId: backlog[count - 1]?.id ?? null, stories: count };
    });
  };
  const [low, high] = [line('low'), line('high')];
  return planned.map((_, index) => ({
    pessimistic: low[index] as ForecastLine,
    optimistic: high[index] as ForecastLine,
  }));
}
