import type { Story } from '@rondo/domain';
import { createContext, use } from 'react';

/** What the screen in front of the ring lets one do; a wall screen lets nobody do anything. */
export interface Hands {
  readonly openStory: ((story: Story) => void) | null;
  readonly mayMove: boolean;
  readonly addStory: (() => void) | null;
}

export const HandsContext = createContext<Hands>({ openStory: null, mayMove: false, addStory: null });

export const useHands = (): Hands => use(HandsContext);
