import { decks, type DeckName } from '@rondo/domain';

export interface Cards {
  readonly name: DeckName | 'own' | 'custom';
  /** What was typed for a deck of one's own. */
  readonly typed: string;
}

export function deckOf({ name, typed }: Cards, own: readonly string[]): readonly string[] {
  if (name === 'own') return own;
  if (name !== 'custom') return decks[name];
  return typed
    .replace(/\s*=\s*/g, '=')
    .split(/[,;\s]+/)
    .filter((card) => card !== '');
}
