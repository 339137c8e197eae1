import { path } from '@rondo/domain';
import type { PathStation, Point, RingLayout, Track } from './ring-layout';

const quarter = Math.PI / 2;

interface Piece {
  readonly length: number;
  readonly at: (part: number) => Point;
}

/** The track clockwise from the upper left, as four straights and four corners. */
function piecesOf({ left, right, top, bottom, radius: r }: Track): readonly Piece[] {
  const line = (from: Point, to: Point): Piece => ({
    length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y),
    at: (part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }),
  });
  const corner = (x: number, y: number, from: number): Piece => ({
    length: quarter * r,
    at: (part) => {
      const angle = from + part * quarter;
      return { x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) };
    },
  });
  return [
    line({ x: left + r, y: top }, { x: right - r, y: top }),
    corner(right - r, top + r, -quarter),
    line({ x: right, y: top + r }, { x: right, y: bottom - r }),
    corner(right - r, bottom - r, 0),
    line({ x: right - r, y: bottom }, { x: left + r, y: bottom }),
    corner(left + r, bottom - r, quarter),
    line({ x: left, y: bottom - r }, { x: left, y: top + r }),
    corner(left + r, top + r, 2 * quarter),
  ];
}

export const lengthOf = (track: Track): number => piecesOf(track).reduce((sum, piece) => sum + piece.length, 0);

/** The point at a distance along the track; it goes round. */
export function pointAt(track: Track, distance: number): Point {
  const pieces = piecesOf(track);
  const whole = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let rest = ((distance % whole) + whole) % whole;
  for (const piece of pieces) {
    if (rest <= piece.length) return piece.at(piece.length === 0 ? 0 : rest / piece.length);
    rest -= piece.length;
  }
  return { x: track.left + track.radius, y: track.top };
}

/** How far along the track a station stands. */
export function distanceOf({ track, stations }: RingLayout, station: PathStation): number {
  const { left, right, top, bottom, radius } = track;
  const { x, y } = stations[station];
  if (y === top) return x - left - radius;
  return right - left - 2 * radius + 2 * quarter * radius + (bottom - top - 2 * radius) + (right - radius - x);
}

const place = (station: PathStation): number => path.indexOf(station);

/** Which way a story goes: forward with the cycle, back against it; leaving MANAGE is always forward, into the next lap. */
export function travelled(layout: RingLayout, from: PathStation, to: PathStation): { start: number; length: number } {
  const whole = lengthOf(layout.track);
  const start = distanceOf(layout, from);
  const ahead = (((distanceOf(layout, to) - start) % whole) + whole) % whole;
  const forward = from === 'MANAGE' || place(to) > place(from);
  return { start, length: forward ? ahead : ahead - whole };
}

const round = (value: number): number => Math.round(value * 10) / 10;

export const trackPath = ({ left, right, top, bottom, radius: r }: Track): string =>
  [
    `M ${round(left + r)} ${top} H ${round(right - r)}`,
    `A ${round(r)} ${round(r)} 0 0 1 ${right} ${round(top + r)} V ${round(bottom - r)}`,
    `A ${round(r)} ${round(r)} 0 0 1 ${round(right - r)} ${bottom} H ${round(left + r)}`,
    `A ${round(r)} ${round(r)} 0 0 1 ${left} ${round(bottom - r)} V ${round(top + r)}`,
    `A ${round(r)} ${round(r)} 0 0 1 ${round(left + r)} ${top} Z`,
  ].join(' ');

export const linePath = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
