import { cardPoints, decks } from '@rondo/domain';
import { sizesFound } from './sizes-found';

const modified = decks.modified.flatMap((card) => cardPoints(card) ?? []);
const powers = decks.powers.flatMap((card) => cardPoints(card) ?? []);

describe('the sizes found', () => {
  it('are all before anything is typed', () => {
    expect(sizesFound(' ', modified)).toEqual({ sizes: modified });
  });

  it.each([
    ['1', [1, 13, 100]],
    ['13', [13]],
    ['2', [2, 20]],
    ['5.0', [5]],
    [',5', [0.5]],
    ['0,5', [0.5]],
    ['0', [0, 0.5]],
  ])('begin with the one that “%s” says', (typed, sizes) => {
    expect(sizesFound(typed, modified)).toEqual({ sizes });
  });

  it('stand behind the refusal of a size that no card has: nothing else is meant by it', () => {
    expect(sizesFound('10', modified)).toEqual({ sizes: [100], refused: 'notInDeck' });
    expect(sizesFound('4', modified)).toEqual({ sizes: [40], refused: 'notInDeck' });
    expect(sizesFound('3', powers)).toEqual({ sizes: [32], refused: 'notInDeck' });
    expect(sizesFound('12.04', modified)).toEqual({ sizes: [], refused: 'notInDeck' });
  });

  it.each(['-1', '1001', 'M', '1,2,3'])('are none by “%s”', (typed) => {
    expect(sizesFound(typed, modified)).toEqual({ sizes: [], refused: 'range' });
  });
});
