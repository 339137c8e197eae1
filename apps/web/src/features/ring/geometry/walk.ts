import type { Station } from '@rondo/domain';
import { lower, upper, watchOrder } from './ring-layout';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A place that the keys can stand on: a station, or one of the stories beside it, counted outward. */
export interface Stop {
  readonly station: Station;
  /** -1 is the station itself. */
  readonly pill: number;
}

type Side = 'upper' | 'lower' | 'watch';

const sideOf = (station: Station): Side =>
  (upper as readonly Station[]).includes(station)
    ? 'upper'
    : (lower as readonly Station[]).includes(station)
      ? 'lower'
      : 'watch';
const rows = { upper, lower, watch: watchOrder } as const satisfies Record<Side, readonly Station[]>;

const hub = (station: Station | undefined): Stop | null => (station === undefined ? null : { station, pill: -1 });

/** From here one step in a direction as the eye sees it; the ends of both rows lead round the corner. Null: nothing there. */
export function stepFrom(at: Stop, direction: Direction, pillsAt: (station: Station) => number): Stop | null {
  const side = sideOf(at.station);
  if (direction === 'left' || direction === 'right') return hub(beside(at.station, side, direction));
  const outward = (side === 'upper') === (direction === 'up') && (side !== 'watch' || direction === 'down');
  const pill = outward ? at.pill + 1 : at.pill - 1;
  if (pill < pillsAt(at.station) && pill >= -1) return { station: at.station, pill };
  if (side === 'watch') return across(at.station, direction);
  return outward ? null : inward(at.station);
}

function beside(station: Station, side: Side, direction: 'left' | 'right'): Station | undefined {
  const row: readonly Station[] = rows[side];
  const next = row[row.indexOf(station) + (direction === 'right' ? 1 : -1)];
  if (next !== undefined || side === 'watch') return next;
  const other: readonly Station[] = side === 'upper' ? lower : upper;
  return direction === 'right' ? other.at(-1) : other[0];
}

/** From a station to the watch beneath or above it. */
function inward(station: Station): Stop | null {
  const row: readonly Station[] = rows[sideOf(station)];
  return hub(watchOrder[Math.min(2, Math.max(0, Math.round((row.indexOf(station) * 2) / 3)))]);
}

/** From a watch to the row above or below. */
function across(station: Station, direction: 'up' | 'down'): Stop | null {
  const column = Math.round(((watchOrder as readonly Station[]).indexOf(station) * 3) / 2);
  return hub((direction === 'up' ? upper : lower)[column]);
}
