import { describe, expect, it } from '@jest/globals';
import { stations, path, watches } from '@rondo/domain';
import { layRing, type Box, type RingLayout } from './ring-layout';
import { durationOf, routeOnRing } from './route';
import { distanceOf, lengthOf, pointAt, travelled } from './track';
import { stepFrom } from './walk';

const sizes = [
  [820, 640],
  [1236, 820],
  [844, 820],
  [1716, 1000],
  [2560, 1380],
] as const;

const lowest = ({ track, hub, pills, pill }: RingLayout) =>
  track.bottom + hub.height / 2 + pills * (pill.height + pill.gap);

describe.each(sizes)('the ring in %d × %d', (width, height) => {
  const layout = layRing(width, height);

  it('keeps stations, stories and watches inside and apart', () => {
    expect(layout.track.left).toBeGreaterThan(0);
    expect(layout.track.right).toBeLessThan(width);
    expect(lowest(layout)).toBeLessThan(height);
    expect(layout.pills).toBeGreaterThanOrEqual(1);
    const boxes: Box[] = watches.map((watch) => layout.watches[watch]);
    for (const box of boxes) {
      expect(box.y).toBeGreaterThan(layout.track.top + layout.hub.height / 2);
      expect(box.y + box.height).toBeLessThan(layout.track.bottom - layout.hub.height / 2);
      expect(box.height).toBeGreaterThanOrEqual(100);
      expect(layout.roomyPills * 48 * layout.scale).toBeLessThanOrEqual(box.height - 47 * layout.scale);
    }
    const { left, top, radius } = layout.track;
    const corner = boxes[0];
    const fromCentre = Math.hypot(left + radius - (corner?.x ?? 0), top + radius - (corner?.y ?? 0));
    const inTheCorner = (corner?.x ?? 0) < left + radius && (corner?.y ?? 0) < top + radius;
    if (inTheCorner) expect(fromCentre).toBeLessThan(radius - layout.rail / 2);
    expect((boxes[0]?.x ?? 0) + (boxes[0]?.width ?? 0)).toBeLessThan(boxes[1]?.x ?? 0);
  });

  it('has every station of the path on the track', () => {
    for (const station of path) {
      const { x, y } = pointAt(layout.track, distanceOf(layout, station));
      expect(x).toBeCloseTo(layout.stations[station].x, 3);
      expect(y).toBeCloseTo(layout.stations[station].y, 3);
    }
  });

  it('leads every way from its station to the other', () => {
    for (const from of stations)
      for (const to of stations) {
        if (from === to) continue;
        const route = routeOnRing(layout, from, to);
        expect(route.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
        expect(durationOf(route)).toBeGreaterThanOrEqual(600);
        expect(durationOf(route)).toBeLessThanOrEqual(900);
      }
  });
});

describe('the direction of travel', () => {
  const layout = layRing(1236, 820);
  it('is forward along the cycle, and round the lap from MANAGE', () => {
    expect(travelled(layout, 'PLAN', 'CODE').length).toBeGreaterThan(0);
    expect(travelled(layout, 'TEST', 'RELEASE').length).toBeGreaterThan(0);
    expect(travelled(layout, 'MANAGE', 'PLAN').length).toBeGreaterThan(0);
    expect(travelled(layout, 'MANAGE', 'CODE').length).toBeLessThan(lengthOf(layout.track) / 2);
  });
  it('is backward when a story is sent back', () => {
    expect(travelled(layout, 'TEST', 'CODE').length).toBeLessThan(0);
    expect(travelled(layout, 'OPERATE', 'PLAN').length).toBeLessThan(0);
  });
});

describe('walking with the keys', () => {
  const two = () => 2;
  it('goes round the corner at the ends of a row', () => {
    expect(stepFrom({ station: 'TEST', pill: -1 }, 'right', two)).toEqual({ station: 'RELEASE', pill: -1 });
    expect(stepFrom({ station: 'MANAGE', pill: -1 }, 'left', two)).toEqual({ station: 'PLAN', pill: -1 });
    expect(stepFrom({ station: 'DEPLOY', pill: -1 }, 'left', two)).toEqual({ station: 'OPERATE', pill: -1 });
  });
  it('goes outward into the stories and inward to the watches', () => {
    expect(stepFrom({ station: 'CODE', pill: -1 }, 'up', two)).toEqual({ station: 'CODE', pill: 0 });
    expect(stepFrom({ station: 'CODE', pill: 1 }, 'up', two)).toBeNull();
    expect(stepFrom({ station: 'CODE', pill: 0 }, 'down', two)).toEqual({ station: 'CODE', pill: -1 });
    expect(stepFrom({ station: 'PLAN', pill: -1 }, 'down', two)).toEqual({ station: 'MONITOR', pill: -1 });
    expect(stepFrom({ station: 'DEPLOY', pill: -1 }, 'down', two)).toEqual({ station: 'DEPLOY', pill: 0 });
    expect(stepFrom({ station: 'RELEASE', pill: -1 }, 'up', two)).toEqual({ station: 'DEFEND', pill: -1 });
  });
  it('crosses a watch from its name through its stories', () => {
    expect(stepFrom({ station: 'SECURE', pill: -1 }, 'down', two)).toEqual({ station: 'SECURE', pill: 0 });
    expect(stepFrom({ station: 'SECURE', pill: 1 }, 'down', two)).toEqual({ station: 'DEPLOY', pill: -1 });
    expect(stepFrom({ station: 'MONITOR', pill: -1 }, 'up', two)).toEqual({ station: 'PLAN', pill: -1 });
    expect(stepFrom({ station: 'MONITOR', pill: -1 }, 'left', two)).toBeNull();
  });
});
