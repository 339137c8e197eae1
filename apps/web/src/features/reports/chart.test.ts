import { expect, test } from '@jest/globals';
import { restSpans } from './chart';

test('days off that follow each other are one band', () => {
  const days = [true, false, false, true, false].map((working, index) => ({ day: `2026-01-0${index + 1}`, working }));
  expect(restSpans(days)).toEqual([
    [1, 3],
    [4, 5],
  ]);
});
