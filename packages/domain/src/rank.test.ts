import fc from 'fast-check';
import { compareRank, rankBetween, ranksBetween, type Rank } from './index.js';

const ordered = (ranks: readonly Rank[]): boolean => ranks.every((rank, i) => i === 0 || (ranks[i - 1] ?? '') < rank);

/** Ranks as they come about: made one between two others, at random. */
function grow(places: readonly number[]): Rank[] {
  const ranks: Rank[] = [];
  for (const place of places) {
    const at = place % (ranks.length + 1);
    ranks.splice(at, 0, rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null));
  }
  return ranks;
}

test('RANK-1: a rank lies strictly between its neighbours, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 200 }), (places) => {
      expect(ordered(grow(places))).toBe(true);
    }),
  );
});

test('RANK-1: ten thousand random inserts keep a strict order and short ranks', () => {
  let seed = 1;
  const ranks = grow(Array.from({ length: 10_000 }, () => (seed = (seed * 48_271) % 2_147_483_647)));
  expect(ordered(ranks)).toBe(true);
  expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThan(20);
});

test('RANK-1: appending and prepending ten thousand times keeps the length', () => {
  let last = rankBetween(null, null);
  let first = last;
  for (let i = 0; i < 10_000; i++) {
    const next = rankBetween(last, null);
    const before = rankBetween(null, first);
    expect(next > last && before < first).toBe(true);
    [last, first] = [next, before];
  }
  expect([last.length, first.length]).toEqual([6, 6]);
});

test('RANK-1: no rank ends in the lowest digit, so there is always a place before it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 100 }), (places) => {
      expect(grow(places).filter((rank) => rank.endsWith('0'))).toEqual([]);
    }),
  );
});

test('RANK-1: between equals the place is after them', () => {
  const rank = rankBetween(null, null);
  expect(rankBetween(rank, rank) > rank).toBe(true);
});

test('RANK-2: several ranks ascend strictly between the neighbours', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { maxLength: 40 }),
      fc.nat(),
      fc.integer({ min: 0, max: 60 }),
      (places, at, count) => {
        const ranks = grow(places);
        const from = at % (ranks.length + 1);
        const between = ranksBetween(ranks[from - 1] ?? null, ranks[from] ?? null, count);
        expect(between).toHaveLength(count);
        expect(ordered([...ranks.slice(0, from), ...between, ...ranks.slice(from)])).toBe(true);
      },
    ),
  );
});

test('RANK-2: a thousand ranks between two neighbours stay short', () => {
  const lower = rankBetween(null, null);
  const between = ranksBetween(lower, rankBetween(lower, null), 1_000);
  expect(Math.max(...between.map((rank) => rank.length))).toBeLessThan(10);
});

test('RANK-3: the order is by bytes, ties by id, and total', () => {
  const entry = fc.record({
    rank: fc.constantFrom('1', 'A', 'Z', 'a', 'z', 'aV') as fc.Arbitrary<Rank>,
    id: fc.uuid(),
  });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const sorted = [...entries].sort(compareRank);
      const keys = sorted.map(({ rank, id }) => `${rank} ${id}`);
      expect(keys).toEqual([...keys].sort());
      expect(sorted.toReversed().sort(compareRank)).toEqual(sorted);
    }),
  );
});
