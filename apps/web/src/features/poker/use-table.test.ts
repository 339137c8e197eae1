import { describe, expect, test } from '@jest/globals';
import type { Poker, Round, StoryId } from '@rondo/domain';
import { isCalled, nextOpen, openVotes, standingOf, wayIn } from './use-table';

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

  test('whoever may vote joins or votes, others watch, and where nothing is open there are results', () => {
    const voted = round({ votedIds: [me] });
    const rounds = (each: Round) => new Map(poker.storyIds.map((storyId) => [storyId, each]));
    const together = { ...poker, deadline: null };
    const byDeadline = { ...poker, deadline: 1 };
    const ways = (each: Round, mayVote = true) =>
      [together, byDeadline].map((table) => wayIn(table, rounds(each), me, mayVote));
    expect(ways(round())).toEqual(['join', 'vote']);
    expect(ways(voted)).toEqual(['join', 'join']);
    expect(ways(round(), false)).toEqual(['watch', 'watch']);
    expect(ways(round({ revealedAt: 1 }))).toEqual(['join', 'results']);
    expect(ways(round({ settledPoints: 3, revealedAt: 1 }), false)).toEqual(['results', 'results']);
  });

  test('of a table hears who did not open it and can still take part', () => {
    const rounds = (each: Round) => new Map(poker.storyIds.map((storyId) => [storyId, each]));
    const called = (each: Round, deadline: number | null, mayVote = true, startedBy = id('ann')) =>
      isCalled({ ...poker, deadline, startedBy } as unknown as Poker, rounds(each), me, mayVote);
    expect([called(round(), null), called(round(), 1), called(round(), null, false)]).toEqual([true, true, true]);
    expect(called(round(), null, true, me as unknown as StoryId)).toBe(false);
    expect(called(round({ settledPoints: 3 }), null)).toBe(false);
    expect([called(round({ votedIds: [me] }), 1), called(round(), 1, false)]).toEqual([false, false]);
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
