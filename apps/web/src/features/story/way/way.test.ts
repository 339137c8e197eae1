import type { StageMove } from '@rondo/contracts';
import type { Station } from '@rondo/domain';
import { standing, wayOf, widths } from './way';

const move = (version: number, fromStage: Station | null, toStage: Station | null, more: Partial<StageMove> = {}) => ({
  version,
  fromStage,
  toStage,
  lap: 1,
  actorId: null,
  occurredAt: version * 100,
  undoes: null,
  ...more,
});

const toCode = move(3, 'PLAN', 'CODE');
const moves = [move(1, null, 'PLAN'), toCode, move(7, 'CODE', 'TEST')];

test('the way is the time at each station, the last still open', () => {
  expect(wayOf(moves, 1000)).toEqual([
    { station: 'PLAN', lap: 1, from: 100, ms: 200, open: false },
    { station: 'CODE', lap: 1, from: 300, ms: 400, open: false },
    { station: 'TEST', lap: 1, from: 700, ms: 300, open: true },
  ]);
});

test('time in the trash belongs to no station', () => {
  const removed = [...moves, move(8, 'TEST', null), move(9, null, 'TEST')];
  expect(wayOf(removed, 1000).map(({ ms }) => ms)).toEqual([200, 400, 200]);
});

test('a move that was undone is not on the way, and is again when the undo is undone', () => {
  const undone = [...moves, move(8, 'TEST', 'CODE', { undoes: 7 })];
  expect(standing(undone)).toEqual(moves.slice(0, 2));
  const redone = [...undone, move(9, 'CODE', 'TEST', { undoes: 8 })];
  expect(standing(redone)).toEqual(moves);
});

test('short stretches stay visible and all of them fill the bar', () => {
  const shares = widths(wayOf([move(1, null, 'PLAN'), move(2, 'PLAN', 'CODE')], 1_000_000));
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(1);
  expect(Math.min(...shares)).toBeGreaterThan(0.015);
});

test('what rests in MANAGE takes no more room than a short stretch', () => {
  const moves = [move(1, null, 'PLAN'), move(2, 'PLAN', 'CODE'), move(3, 'CODE', 'MANAGE')];
  const [plan = 0, code = 0, manage = 1] = widths(wayOf(moves, 1_000_000));
  expect(plan).toBeCloseTo(code);
  expect(manage).toBeLessThan(0.05);
});
