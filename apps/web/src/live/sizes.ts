import { cardPoints } from '@rondo/domain';
import { numberText } from '../lib/numbers';
import { usePlanning } from './sprints';

/** What the cards of the project's deck stand for. */
export const useSizes = (): readonly number[] => usePlanning().deck.flatMap((card) => cardPoints(card) ?? []);

export const sizesText = (sizes: readonly number[]): string => sizes.map((size) => numberText(size, 3)).join(' · ');
