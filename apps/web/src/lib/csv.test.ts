import { expect, test } from '@jest/globals';
import { csvOf } from './csv';

test('cells with separators, quotes and lines are quoted; nothing is left out', () => {
  expect(
    csvOf([
      ['a', 'b'],
      ['x,"y"', null],
      ['two\nlines', 1.5],
    ]),
  ).toBe('\uFEFFa,b\r\n"x,""y""",\r\n"two\nlines",1.5\r\n');
});

test('what a spreadsheet would run is words', () => {
  expect(csvOf([['=1+1', '-3', -3]])).toBe("\uFEFF'=1+1,'-3,-3\r\n");
});
