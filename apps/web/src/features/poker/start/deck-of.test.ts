import { expect, test } from '@jest/globals';
import { decks } from '@rondo/domain';
import { deckOf } from './deck-of';

const typed = (text: string) => deckOf({ name: 'custom', typed: text }, []);

test('typed cards are told apart by commas, semicolons or spaces, and a size may stand apart from its sign', () => {
  expect(typed('1, 2; 3')).toEqual(['1', '2', '3']);
  expect(typed('1 2  3')).toEqual(['1', '2', '3']);
  expect(typed(' S = 1,, M=3 ,L =8 ')).toEqual(['S=1', 'M=3', 'L=8']);
  expect(typed('  ')).toEqual([]);
});

test('a deck is chosen by its name, or is the own one of the project', () => {
  expect(deckOf({ name: 'hours', typed: '1' }, ['5'])).toEqual(decks.hours);
  expect(deckOf({ name: 'own', typed: '1' }, ['5', '6'])).toEqual(['5', '6']);
});
