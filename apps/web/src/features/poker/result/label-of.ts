import { cardLabel, cardPoints } from '@rondo/domain';

/** What the card of a size says; the size itself where it lies between two cards. */
export const labelOf = (deck: readonly string[], points: number): string =>
  cardLabel(deck.find((card) => cardPoints(card) === points) ?? String(points));
