import type { Station } from '@rondo/domain';
import type { PathStation, Point, RingLayout, WatchStation } from './ring-layout';
import { pointAt, travelled } from './track';

const isWatch = (station: Station): station is WatchStation =>
  station === 'MONITOR' || station === 'SECURE' || station === 'DEFEND';

/** About one point every 14 pixels: smooth to the eye, and few enough to be the steps of one animation. */
const pointEvery = 14;

/** The way of a story on the ring: along the track between stations, along a spoke to and from a watch. */
export function routeOnRing(layout: RingLayout, from: Station, to: Station): readonly Point[] {
  if (isWatch(from) || isWatch(to)) return spoke(layout, from, to);
  return alongTrack(layout, from, to);
}

function alongTrack(layout: RingLayout, from: PathStation, to: PathStation): Point[] {
  const { start, length } = travelled(layout, from, to);
  const count = Math.max(2, Math.ceil(Math.abs(length) / pointEvery));
  return Array.from({ length: count + 1 }, (_, step) => pointAt(layout.track, start + (length * step) / count));
}

function spoke(layout: RingLayout, from: Station, to: Station): Point[] {
  const start = dockOf(layout, from, to);
  const end = dockOf(layout, to, from);
  const count = Math.max(2, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / pointEvery));
  return Array.from({ length: count + 1 }, (_, step) => ({
    x: start.x + ((end.x - start.x) * step) / count,
    y: start.y + ((end.y - start.y) * step) / count,
  }));
}

/** Where a story leaves or reaches a station: a watch is left on the side of the other one. */
function dockOf({ stations, watches, track }: RingLayout, station: Station, other: Station): Point {
  if (!isWatch(station)) return stations[station];
  const box = watches[station];
  const x = box.x + box.width / 2;
  if (isWatch(other)) return { x, y: box.y + box.height / 2 };
  return { x, y: stations[other].y === track.top ? box.y : box.y + box.height };
}

/** How long the way takes: far ways a little longer, none longer than the eye waits for. */
export function durationOf(points: readonly Point[]): number {
  let length = 0;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before !== undefined) length += Math.hypot(point.x - before.x, point.y - before.y);
  });
  return Math.round(Math.min(900, Math.max(600, 500 + length * 0.35)));
}
