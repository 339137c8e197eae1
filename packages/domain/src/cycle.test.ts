import { hasLeftBoard, isDone, path, startsLap, stationAfter, stations, watches } from './index.js';

const day = 86_400_000;

test('LAP-1: backwards on the path starts a lap, forwards does not', () => {
  for (const [i, from] of path.entries())
    for (const [j, to] of path.entries())
      expect([from, to, startsLap(from, to)]).toEqual([from, to, j < i || (from === 'MANAGE' && to !== 'MANAGE')]);
});

test('LAP-1: coming to or from a watch starts none, but leaving MANAGE does', () => {
  for (const watch of watches) {
    for (const station of path) expect(startsLap(watch, station)).toBe(false);
    for (const station of path) expect(startsLap(station, watch)).toBe(station === 'MANAGE');
  }
});

test('DONE-1: done from the done stage on, along the path only', () => {
  expect(stations.filter((station) => isDone(station, 'OPERATE'))).toEqual(['OPERATE', 'MANAGE']);
  expect(stations.filter((station) => isDone(station, 'DEPLOY'))).toEqual(['DEPLOY', 'OPERATE', 'MANAGE']);
});

test('DONE-2: a finished story leaves the board after 14 days, any other never', () => {
  expect(hasLeftBoard({ stage: 'MANAGE', enteredAt: 0 }, 14 * day)).toBe(false);
  expect(hasLeftBoard({ stage: 'MANAGE', enteredAt: 0 }, 14 * day + 1)).toBe(true);
  expect(hasLeftBoard({ stage: 'OPERATE', enteredAt: 0 }, 400 * day)).toBe(false);
});

test('the stations follow each other in a circle', () => {
  expect(stationAfter('MANAGE', 1)).toBe('PLAN');
  expect(stationAfter('PLAN', -1)).toBe('MANAGE');
  expect(stationAfter('CODE', 1)).toBe('BUILD');
});
