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

/** What is written on a card. */
export const cardLabel = (card: string): string => card.split('=')[0] ?? card;

/** What a card stands for; null for those that stand for no size. */
export function cardPoints(card: string): number | null {
  const value = Number(card.split('=').at(-1));
  return card.trim() === '' || Number.isNaN(value) ? null : value;
}
