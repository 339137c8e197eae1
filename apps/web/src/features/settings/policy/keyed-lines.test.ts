import { keyedLines } from './keyed-lines';

const before = keyedLines([], ['one', 'two', 'three']);
const keysOf = (...texts: string[]) => keyedLines(before, texts).map(({ key }) => key);

test('a line keeps its key when others come and go, and when it alone is written anew', () => {
  expect(before.map(({ key }) => key)).toEqual([1, 2, 3]);
  expect(keysOf('two', 'three')).toEqual([2, 3]);
  expect(keysOf('one', 'new', 'two', 'three')).toEqual([1, 4, 2, 3]);
  expect(keysOf('one', '2', 'three')).toEqual([1, 2, 3]);
  expect(keysOf('two', '3', 'four', '5')).toEqual([2, 4, 5, 6]);
  expect(keysOf('one', 'one', 'two', 'three')).toEqual([1, 4, 2, 3]);
  expect(keysOf()).toEqual([]);
});
