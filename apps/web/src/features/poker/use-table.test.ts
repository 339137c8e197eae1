import { describe, expect, test } from '@jest/globals';
import type { Poker, Round, StoryId } from '@rondo/domain';
import { nextOpen, openVotes, standingOf } from './use-table';

const me = 'me' as Round['votedIds'][number];
const id = (name: string) => name as StoryId;
const round = (more: Partial<Round> = {}): Round =>
  ({ votedIds: [], revealedAt: null, settledPoints: null, skipped: false, ...more }) as unknown as Round;
const poker = { storyIds: ['a', 'b', 'c', 'd'].map(id) } as unknown as Poker;

describe('where a story of a table stands', () => {
  test('waits for a vote, is voted, revealed, settled or set aside', () => {
    expect(standingOf(round(), me)).toBe('waiting');
    expect(standingOf(round({ votedIds: [me] }), me)).toBe('voted');
    expect(standingOf(round({ votedIds: [me], revealedAt: 1 }), me)).toBe('revealed');
    expect(standingOf(round({ revealedAt: 1, settledPoints: 0 }), me)).toBe('settled');
    expect(standingOf(round({ skipped: true }), me)).toBe('skipped');
  });

  test('only open rounds without a vote of yours wait for you', () => {
    const rounds = new Map([
      [id('a'), round()],
      [id('b'), round({ votedIds: [me] })],
      [id('c'), round({ revealedAt: 1 })],
    ]);
    expect(openVotes(poker, rounds, me)).toEqual(['a']);
  });

  test('the next story is the next that is not finished, going round', () => {
    const rounds = new Map([
      [id('a'), round()],
      [id('b'), round({ settledPoints: 3 })],
      [id('c'), round({ skipped: true })],
      [id('d'), round({ revealedAt: 1 })],
    ]);
    expect(nextOpen(poker, rounds, id('a'))).toBe('d');
    expect(nextOpen(poker, rounds, id('d'))).toBe('a');
    expect(nextOpen(poker, new Map([[id('a'), round()]]), id('a'))).toBeNull();
  });
});
