import { path, type Station } from '@rondo/domain';
import type { Point } from '../geometry/ring-layout';

const place = (station: Station): number => (path as readonly Station[]).indexOf(station);

/** One look at where the two stations are on the screen, at the moment of the move. */
export function routeOnList(root: HTMLElement, from: Station, to: Station): readonly Point[] | null {
  const start = dotOf(root, from);
  const end = dotOf(root, to);
  if (start === null || end === null) return null;
  if (from !== 'MANAGE' || place(to) < 0) return line([start, end]);
  const back = Math.max(8, start.x - trackWidth);
  return line([start, { x: back, y: start.y }, { x: back, y: end.y }, end]);
}

const trackWidth = 20;

function dotOf(root: HTMLElement, station: Station): Point | null {
  const dot = root.querySelector(`[data-dot="${station}"]`);
  if (dot === null) return null;
  const origin = root.getBoundingClientRect();
  const { left, top, width, height } = dot.getBoundingClientRect();
  return { x: left - origin.left + width / 2, y: top - origin.top + height / 2 };
}

/** Corner points made into steps of equal length. */
function line(corners: readonly Point[]): Point[] {
  const every = 16;
  const points: Point[] = [];
  corners.forEach((corner, index) => {
    const before = corners[index - 1];
    if (before === undefined) return;
    const count = Math.max(1, Math.ceil(Math.hypot(corner.x - before.x, corner.y - before.y) / every));
    for (let step = index === 1 ? 0 : 1; step <= count; step++)
      points.push({
        x: before.x + ((corner.x - before.x) * step) / count,
        y: before.y + ((corner.y - before.y) * step) / count,
      });
  });
  return points;
}
