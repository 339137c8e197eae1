import type { StoryId } from '@rondo/domain';
import { createContext, use, useSyncExternalStore } from 'react';
import type { DragSession } from '../../../live/view/drag-session';
import type { Place } from '../order/places';

/** Where a drop would land, and where the line that says so is drawn. */
export interface DropPlace {
  readonly row: number;
  readonly y: number;
}

export interface ListParts {
  readonly drag: DragSession<DropPlace>;
  readonly placeAt: (clientY: number) => DropPlace | null;
  readonly scroller: () => HTMLElement | null;
  readonly mayPlan: boolean;
  readonly mayEdit: boolean;
  /** Drops above a row. */
  readonly drop: (storyIds: readonly StoryId[], place: DropPlace | null) => void;
  /** Plans stories into a place: section, rank and group at once. */
  readonly put: (storyIds: readonly StoryId[], place: Place | null) => void;
}

export const ListContext = createContext<ListParts | null>(null);

export function useListParts(): ListParts {
  const parts = use(ListContext);
  if (parts === null) throw new Error('A row stands in the list');
  return parts;
}

export function useIsDragged(id: StoryId): boolean {
  const { drag } = useListParts();
  return useSyncExternalStore(drag.subscribe, () => drag.ids.has(id));
}
