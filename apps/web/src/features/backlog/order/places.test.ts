import { id, ids, planned, rowsIn } from './order.fixture';
import { anchorOf, placeAbove, stepFrom, type Place } from './places';
import type { Rows } from './rows';

const state = planned('one:a', 'one:b', 'two:c', 'd', 'e');
// [one] a b [two] c [backlog] d e
const rows = rowsIn(state);
const told = (place: Place | null) => (place === null ? null : `${place.band.key} ${place.index}`);

describe('where a drop lands', () => {
  it('is in the section of the row above it', () => {
    expect([1, 2, 3, 4, 5, 6, 8].map((row) => told(placeAbove(rows, row)))).toEqual([
      'one 0',
      'one 1',
      'one 2',
      'two 0',
      'two 1',
      'backlog 0',
      'backlog 2',
    ]);
    expect(placeAbove(rows, 0)).toBeNull();
  });

  it('is the end of a section that is closed, and of one that says it is empty', () => {
    const closed = rowsIn(state, { isOpen: (key) => key !== 'one' });
    expect(told(placeAbove(closed, 1))).toBe('one 2');
    const empty = rowsIn(planned('one:a'));
    expect(told(placeAbove(empty, 4))).toBe('two 0');
  });

  const after = (place: Place | null, moving: string) => (place === null ? null : anchorOf(place, ids(moving)));

  it('is after the neighbour above, whoever of them moves', () => {
    expect(after(placeAbove(rows, 3), 'd')).toEqual({ after: 'b' });
    expect(after(placeAbove(rows, 4), 'd')).toEqual({ after: null });
    expect(after(placeAbove(rows, 3), 'b')).toBeUndefined();
    expect(after(placeAbove(rows, 3), 'a')).toEqual({ after: 'b' });
  });

  it('is beside what the filter shows', () => {
    const filtered: Rows = rowsIn(state, { test: ({ id }) => id !== 'a' && id !== 'd' });
    // [one] b [two] c [backlog] e
    expect(after(placeAbove(filtered, 1), 'c')).toEqual({ after: 'a' });
    expect(after(placeAbove(filtered, 5), 'c')).toEqual({ after: 'd' });
  });

  it('is the top of a section that stands in groups, when it lands on its head', () => {
    const grouped = rowsIn(state, { by: 'type' });
    expect(after(placeAbove(grouped, 1), 'd')).toEqual({ after: null });
  });
});

describe('one step by key', () => {
  const step = (moving: string, by: 1 | -1) => told(stepFrom(rows, new Set(ids(moving)), by));

  it('goes over one neighbour', () => {
    expect(step('a', 1)).toBe('one 2');
    expect(step('b', -1)).toBe('one 0');
    expect(step('ab', 1)).toBe('two 0');
  });

  it('goes over the boundary of a sprint, one sprint at a time', () => {
    expect(step('b', 1)).toBe('two 0');
    expect(step('c', -1)).toBe('one 2');
    expect(step('c', 1)).toBe('backlog 0');
    expect(step('d', -1)).toBe('two 1');
  });

  it('stops at both ends, and does nothing for what is not drawn', () => {
    expect(step('a', -1)).toBeNull();
    expect(step('e', 1)).toBeNull();
    expect(stepFrom(rows, new Set([id('z')]), 1)).toBeNull();
  });

  it('goes over the boundary of a sprint in groups too, and stays in its own', () => {
    const groups = rowsIn(planned('one:a', 'one:b', ['c', { type: 'bug' }], 'd'), { by: 'type' });
    // [one] [one/feature] a b [two] (hint) [backlog] [backlog/feature] d [backlog/bug] c
    const above = (moving: string) => stepFrom(groups, new Set(ids(moving)), -1);
    const d = above('d');
    expect(told(d)).toBe('two 0');
    const filled = rowsIn(planned('one:a', 'two:b', 'c'), { by: 'type' });
    const c = stepFrom(filled, new Set(ids('c')), -1);
    expect(told(c)).toBe('two 1');
    expect(c && anchorOf(c, ids('c'))).toEqual({ after: 'b' });
    expect(told(above('a'))).toBeNull();
  });

  it('goes into an empty sprint and out of it', () => {
    const empty = rowsIn(planned('one:a', 'b'));
    // [one] a [two] (hint) [backlog] b
    expect(told(stepFrom(empty, new Set(ids('a')), 1))).toBe('two 0');
    expect(told(stepFrom(empty, new Set(ids('b')), -1))).toBe('two 0');
  });
});
