import type { SprintId } from '@rondo/domain';

/** What anything on the screen may ask to be done with sprints; whoever keeps the dialogs answers. */
export type SprintRequest =
  { readonly kind: 'start' | 'close' | 'edit' | 'delete'; readonly sprintId: SprintId } | { readonly kind: 'new' };

/** The dialogs are loaded later than the screen: what is asked before they are there waits for them. */
export class SprintDesk {
  private keeper: ((request: SprintRequest) => void) | null = null;
  private waiting: SprintRequest | null = null;

  readonly ask = (request: SprintRequest): void => {
    if (this.keeper === null) this.waiting = request;
    else this.keeper(request);
  };

  attend(keeper: (request: SprintRequest) => void): () => void {
    this.keeper = keeper;
    if (this.waiting !== null) keeper(this.waiting);
    this.waiting = null;
    return () => {
      if (this.keeper === keeper) this.keeper = null;
    };
  }
}
