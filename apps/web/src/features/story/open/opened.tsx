import type { Check, Comment, Story } from '@rondo/domain';
import { createContext, use } from 'react';

/** One story as the screen has it: live, or read from the trash, the archive or the far end of a backlog. */
export interface Opened {
  readonly story: Story;
  /** `SHOP-12`. */
  readonly name: string;
  readonly fate: 'open' | 'trash' | 'archive' | 'away';
  readonly mayEdit: boolean;
  readonly details: 'loading' | 'ready' | 'failed';
  readonly criterion: readonly Check[];
  readonly check: readonly Check[];
  readonly comments: readonly Comment[];
  /** Which field's list is open, so that keys can open it. */
  readonly openField: string | null;
  readonly setOpenField: (field: string | null) => void;
  readonly place: { readonly workspace: string; readonly key: string };
}

export const OpenedContext = createContext<Opened | null>(null);

export function useOpened(): Opened {
  const opened = use(OpenedContext);
  if (opened === null) throw new Error('This part needs an opened story above it');
  return opened;
}
