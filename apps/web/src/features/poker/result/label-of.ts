import { cardLabel, cardPoints } from '@rondo/domain';
import { numberText } from '../../../lib/numbers';

/** What the card of a size says. Between two cards: the size itself, or of cards with names both names. */
export function labelOf(deck: readonly string[], points: number): string {
  const exact = deck.find((card) => cardPoints(card) === points);
  if (exact !== undefined) return cardLabel(exact);
  const sized = deck.toSorted((a, b) => (cardPoints(a) ?? 0) - (cardPoints(b) ?? 0));
  const below = sized.findLast((card) => (cardPoints(card) ?? 0) < points);
  const above = sized.find((card) => (cardPoints(card) ?? 0) > points);
  const named = below !== undefined && above !== undefined && cardLabel(below) !== String(cardPoints(below));
  return named ? `${cardLabel(below)}–${cardLabel(above)}` : numberText(points);
}

/** `M = 3` where a card has a name of its own. */
export function meaningOf(card: string): string {
  const [label, points] = [cardLabel(card), cardPoints(card)];
  return points === null || label === String(points) ? label : `${label} = ${numberText(points)}`;
}
