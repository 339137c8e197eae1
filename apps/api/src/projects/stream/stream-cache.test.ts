import { StreamCache } from './stream-cache.js';

test('the state that was used longest ago goes first, and none that is in use', () => {
  const cache = new StreamCache<number, never, never>(100, (weight) => weight);
  for (const id of ['a', 'b', 'c']) cache.use(id).state = 40;
  cache.use('a');
  cache.use('b').busy = true;
  cache.trim();
  expect(['a', 'b', 'c'].map((id) => cache.get(id) !== undefined)).toEqual([true, true, false]);
  cache.use('d').state = 100;
  cache.trim();
  expect(['a', 'b', 'd'].map((id) => cache.get(id) !== undefined)).toEqual([false, true, false]);
});
