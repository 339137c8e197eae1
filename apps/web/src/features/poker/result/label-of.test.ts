import { decks } from '@rondo/domain';
import { labelOf, meaningOf } from './label-of';

test('a size says its card; between two cards with names it says both, between two numbers itself', () => {
  const shirts = decks.shirts;
  const between = [labelOf(shirts, 3), labelOf(shirts, 4), labelOf(shirts, 99)];
  expect(between).toEqual(['M', 'M–L', '99']);
  expect([labelOf(['1', '2', '5'], 2), labelOf(['1', '2', '5'], 3.5)]).toEqual(['2', '3.5']);
});

test('a card with a name tells its size', () => {
  expect([meaningOf('M=3'), meaningOf('8')]).toEqual(['M = 3', '8']);
});
