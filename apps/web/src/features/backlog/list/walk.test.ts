import { id, planned, rowsIn } from '../order/order.fixture';
import { storyTowards, type Way } from './walk';

// [one] a b [two] (hint) [backlog] c d
const rows = rowsIn(planned('one:a', 'one:b', 'c', 'd'));
const towards = (from: string | null, way: Way) => storyTowards(rows, from === null ? null : id(from), way);

describe('walking by keys', () => {
  it('goes over heads and hints', () => {
    expect([towards('a', 'down'), towards('b', 'down'), towards('c', 'up'), towards('d', 'down')]).toEqual([
      'b',
      'c',
      'b',
      undefined,
    ]);
  });

  it('enters at the first story, and knows both ends', () => {
    expect([towards(null, 'down'), towards('d', 'first'), towards('a', 'last')]).toEqual(['a', 'a', 'd']);
    expect([towards('c', 'pageUp'), towards('b', 'pageDown')]).toEqual(['a', 'd']);
  });

  it('goes by sections: to the first of this one, then of the one above', () => {
    expect([towards('b', 'sectionUp'), towards('d', 'sectionUp'), towards('c', 'sectionUp')]).toEqual(['a', 'c', 'a']);
    expect(towards('a', 'sectionDown')).toBe('c');
    expect(towards('d', 'sectionDown')).toBeUndefined();
  });
});
