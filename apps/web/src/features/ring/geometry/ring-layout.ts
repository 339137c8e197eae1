import type { Station } from '@rondo/domain';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export type PathStation = Exclude<Station, 'MONITOR' | 'SECURE' | 'DEFEND'>;
export type WatchStation = Exclude<Station, PathStation>;

/** The loop as it is drawn: four stations above, left to right, and four below on the way back. */
export const upper = ['PLAN', 'CODE', 'BUILD', 'TEST'] as const;
export const lower = ['MANAGE', 'OPERATE', 'DEPLOY', 'RELEASE'] as const;
export const watchOrder = ['MONITOR', 'SECURE', 'DEFEND'] as const;

/** A rounded rectangle that the stations stand on. */
export interface Track {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly radius: number;
}

export interface RingLayout {
  /** How much larger than on a desk everything is drawn. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  readonly track: Track;
  readonly rail: number;
  readonly hub: { readonly width: number; readonly height: number };
  readonly pill: { readonly width: number; readonly height: number; readonly gap: number };
  /** How many stories a station shows. */
  readonly pills: number;
  readonly stations: Readonly<Record<PathStation, Point>>;
  readonly watches: Readonly<Record<WatchStation, Box>>;
  readonly watchPills: number;
  /** Up to so many stories of a watch say their whole title, in two lines. */
  readonly roomyPills: number;
}

const onDesk = { width: 1180, height: 780 };
const margin = 18;
const leastInside = 216;
/** Of a tall place the watches take this part at least. */
const shareInside = 0.3;
const mostPills = 14;

/** How large the type may grow: a little on a desk, as far as it helps on a wall. */
export function scaleOf(width: number, height: number, wall: boolean): number {
  const fits = Math.min(width / onDesk.width, height / onDesk.height);
  return wall ? Math.min(3.2, Math.max(1, fits * 1.12)) : Math.min(1.3, Math.max(1, fits));
}

/** Everything follows from the size of the place that the ring is given. */
export function layRing(width: number, height: number, wall = false): RingLayout {
  const scale = scaleOf(width, height, wall);
  const px = (value: number) => Math.round(value * scale);
  const edge = px(margin);
  const column = (width - 2 * edge) / 4;
  const hub = { width: Math.min(px(116), Math.round(column * 0.55)), height: px(52) };
  const pill = { width: Math.min(px(300), Math.round(column - px(16))), height: px(28), gap: px(5) };
  const moreLine = px(20);
  const fixed = 2 * (edge + moreLine + px(10) + hub.height);
  const forPills = height - fixed - Math.max(leastInside * scale, shareInside * height);
  const pills = Math.min(mostPills, Math.max(1, Math.floor(forPills / 2 / (pill.height + pill.gap))));
  const outside = edge + moreLine + px(10) + pills * (pill.height + pill.gap) + hub.height / 2;

  const top = Math.round(outside);
  const bottom = Math.round(height - outside);
  const xs = [0, 1, 2, 3].map((index) => Math.round(edge + column * (index + 0.5)));
  const rail = px(18);
  const left = Math.round(edge + rail / 2);
  const right = Math.round(width - edge - rail / 2);
  const radius = Math.min((bottom - top) / 2, (xs[0] ?? 0) - left - hub.width / 2 - px(4));

  const depth = hub.height / 2 + px(20);
  const aside = rail / 2 + px(22) + roundedAway(radius, depth);
  const inside: Box = {
    x: left + aside,
    y: top + depth,
    width: right - left - 2 * aside,
    height: bottom - top - 2 * depth,
  };
  const at = (names: readonly PathStation[], y: number) => names.map((name, index) => [name, { x: xs[index] ?? 0, y }]);
  return {
    scale,
    width,
    height,
    track: { left, right, top, bottom, radius: Math.max(8, radius) },
    rail,
    hub,
    pill,
    pills,
    stations: Object.fromEntries([...at(upper, top), ...at(lower, bottom)]) as RingLayout['stations'],
    watches: watchesIn(inside, px(14)),
    watchPills: Math.max(1, Math.floor((inside.height - px(40) - moreLine) / (pill.height + pill.gap))),
    roomyPills: Math.floor((inside.height - px(48) + pill.gap) / (px(48) + pill.gap)),
  };
}

/** How far a corner of the track still leans inwards at a depth below its straight; a little of it does no harm. */
function roundedAway(radius: number, depth: number): number {
  if (depth >= radius) return 0;
  return Math.max(0, radius - Math.sqrt(radius ** 2 - (radius - depth) ** 2) - radius * 0.08);
}

function watchesIn(inside: Box, gap: number): RingLayout['watches'] {
  const width = Math.round((inside.width - 2 * gap) / 3);
  const boxes = watchOrder.map((name, index) => [
    name,
    { x: Math.round(inside.x + index * (width + gap)), y: inside.y, width, height: Math.round(inside.height) },
  ]);
  return Object.fromEntries(boxes) as RingLayout['watches'];
}
