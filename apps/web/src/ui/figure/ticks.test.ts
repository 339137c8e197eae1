import { expect, test } from '@jest/globals';
import { niceTicks } from './ticks';

test('ticks are even, round and hold the highest', () => {
  expect(niceTicks(13, true)).toEqual([0, 5, 10, 15]);
  expect(niceTicks(46, true)).toEqual([0, 10, 20, 30, 40, 50]);
  expect(niceTicks(2_300, true)).toEqual([0, 500, 1000, 1500, 2000, 2500]);
  expect(niceTicks(10, true)).toEqual([0, 2, 4, 6, 8, 10]);
});

test('what is counted has no halves; what is measured may', () => {
  expect(niceTicks(2, true)).toEqual([0, 1, 2]);
  expect(niceTicks(1.2, false)).toEqual([0, 0.5, 1, 1.5]);
  expect([niceTicks(0, true), niceTicks(0, false)]).toEqual([
    [0, 1],
    [0, 1],
  ]);
});
