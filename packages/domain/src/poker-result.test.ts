import fc from 'fast-check';
import { cardsOf, decks, pokerResult } from './index.js';

const deck = decks.fibonacci;
const named = (cards: readonly string[]) => Object.fromEntries(cards.map((card, index) => [`p${index}`, card]));
const result = (cards: readonly string[], of: readonly string[] = deck) => pokerResult(of, named(cards));
const order = (cards: readonly string[]) => result(cards).votes.map(({ card }) => card);

test('POKER-8: the median is the middle vote, and halfway between the middle two', () => {
  expect(result(['8', '1', '5'])).toMatchObject({ median: 5, suggested: 5, lowest: 1, highest: 8, sized: 3 });
  expect(result(['3', '5'])).toMatchObject({ median: 4, suggested: 5 });
  expect(result(['1', '2', '3', '13'])).toMatchObject({ median: 2.5, suggested: 3 });
});

test('POKER-8: cards that name no size are shown and not counted', () => {
  expect(result(['?', '5', '☕', '8', '8'])).toMatchObject({ sized: 3, median: 8, lowest: 5, highest: 8 });
  expect(result(['?', '☕'])).toMatchObject({ sized: 0, median: null, suggested: null, agreement: null, spread: 0 });
  expect(result([])).toMatchObject({ votes: [], median: null });
});

test('POKER-8: a card that is not its number counts as the size it stands for', () => {
  expect(result(['S', 'M', 'XL'], decks.shirts)).toMatchObject({ median: 3, lowest: 2, highest: 8 });
  expect(result(['½', '1'], decks.modified)).toMatchObject({ median: 0.75, suggested: 1 });
});

test('POKER-9: one card is a consensus, neighbours are close, the rest is apart; alone nobody agrees', () => {
  const agreement = (...cards: string[]) => result(cards).agreement;
  expect(agreement('5', '5', '?')).toBe('consensus');
  expect(agreement('5', '8', '5')).toBe('close');
  expect(agreement('0', '1')).toBe('close');
  expect(agreement('3', '8')).toBe('apart');
  expect(agreement('5', '?')).toBeNull();
});

test('POKER-9: an outlier is more than one card from the middle, in cards and not in points', () => {
  const outliers = (...cards: string[]) =>
    result(cards).votes.flatMap(({ card, outlier }) => (outlier === null ? [] : [`${card} ${outlier}`]));
  expect(outliers('5', '5', '8')).toEqual([]);
  expect(outliers('13', '13', '21')).toEqual([]);
  expect(outliers('1', '5', '5', '13')).toEqual(['1 low', '13 high']);
  expect(outliers('3', '8')).toEqual([]);
  expect(outliers('1', '13')).toEqual(['1 low', '13 high']);
});

test('POKER-10: outliers come first, the furthest before all, and who named no size last', () => {
  expect(order(['5', '?', '21', '5', '2', '8'])).toEqual(['21', '2', '5', '5', '8', '?']);
  expect(order(['8', '5', '3'])).toEqual(['3', '5', '8']);
});

test('POKER-10: every vote is shown once, whatever was voted', () => {
  const anyDeck = fc.constantFrom(...Object.values(decks));
  const anyVotes = anyDeck.chain((of) => fc.tuple(fc.constant(of), fc.array(fc.constantFrom(...cardsOf(of)))));
  fc.assert(
    fc.property(anyVotes, ([of, cards]) => {
      const { votes, median, lowest, highest, suggested } = result(cards, of);
      expect(votes.map(({ card }) => card).sort()).toEqual([...cards].sort());
      const firstCalm = votes.findIndex(({ outlier }) => outlier === null);
      if (firstCalm >= 0) expect(votes.slice(firstCalm).every(({ outlier }) => outlier === null)).toBe(true);
      if (median === null || lowest === null || highest === null) return;
      expect(lowest <= median && median <= highest).toBe(true);
      expect(suggested !== null && suggested >= median && suggested <= highest).toBe(true);
    }),
  );
});
