import { refuse, type Context, type Refusal } from '../decision.js';
import type { ProjectView } from '../project-state.js';
import { planningOf } from './sprint-schedule.js';

/** Cards that say something else than a size. */
export const otherCards = ['?', '☕'] as const;

/** The decks that a table can choose, beside the project's own. `M=3`: the card says M and stands for 3. */
export const decks = {
  fibonacci: ['0', '1', '2', '3', '5', '8', '13', '21'],
  modified: ['0', '½=0.5', '1', '2', '3', '5', '8', '13', '20', '40', '100'],
  shirts: ['XS=1', 'S=2', 'M=3', 'L=5', 'XL=8', 'XXL=13'],
  powers: ['0', '1', '2', '4', '8', '16', '32', '64'],
  hours: ['0', '1', '2', '4', '8', '16', '24', '40'],
} as const satisfies Record<string, readonly string[]>;
export type DeckName = keyof typeof decks;

/** As many as a story can have. */
const mostPoints = 1000;

/** What is written on a card. */
export const cardLabel = (card: string): string => card.split('=')[0]?.trim() ?? card;

/** What a card stands for; null for those that stand for no size. */
export function cardPoints(card: string): number | null {
  const value = card.split('=').at(-1)?.trim() ?? '';
  return /^\d+(\.\d+)?$/.test(value) && Number(value) <= mostPoints ? Number(value) : null;
}

/** Every card that can be played with a deck, as it is written. */
export const cardsOf = (deck: readonly string[]): string[] => [...deck.map(cardLabel), ...otherCards];

/** The card of a deck that says this. */
export const cardSaying = (deck: readonly string[], label: string): string | undefined =>
  deck.find((card) => cardLabel(card) === label);

/** PLANNING-1: in a deck every card stands for a size, none for that of another, and none says the same. */
export function checkDeck(deck: readonly string[]): Refusal | null {
  const sizes = new Set(deck.map(cardPoints));
  const labels = new Set([...deck.map(cardLabel), ...otherCards]);
  const good = deck.length > 1 && sizes.size === deck.length && !sizes.has(null) && !labels.has('');
  return good && labels.size === deck.length + otherCards.length ? null : refuse('deck_invalid', 'deck');
}

/**
 * PLANNING-6: points are those of a card of the deck; `kept`: what the story has already. The deck of the time that an owner tells of
 * is not known.
 */
export function checkPoints(
  state: ProjectView,
  points: number | null | undefined,
  kept: number | null,
  { imported }: Context,
): Refusal | null {
  if (points === undefined || points === null || points === kept || imported) return null;
  const sizes = planningOf(state).deck.map(cardPoints);
  return sizes.includes(points) ? null : refuse('points_not_in_deck', 'points', { points, sizes: sizes.join(' · ') });
}
