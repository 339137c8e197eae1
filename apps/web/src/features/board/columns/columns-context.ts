import type { Station, StoryId } from '@rondo/domain';
import { createContext, use, useSyncExternalStore } from 'react';
import { DragSession } from '../../../live/view/drag-session';
import { ColumnRegistry, type PlaceInColumn } from './column-registry';

export interface DropPlace extends PlaceInColumn {
  readonly station: Station;
}

/** What the columns of one page share. */
export interface ColumnsParts {
  readonly registry: ColumnRegistry;
  readonly drag: DragSession<DropPlace>;
  /** Carries out what a drag ended with. */
  readonly drop: (ids: readonly StoryId[], place: DropPlace | null) => void;
}

export const ColumnsContext = createContext<ColumnsParts | null>(null);

export function useColumnsParts(): ColumnsParts {
  const parts = use(ColumnsContext);
  if (parts === null) throw new Error('A column stands among columns');
  return parts;
}

export function newColumnsParts(drop: ColumnsParts['drop']): ColumnsParts {
  return { registry: new ColumnRegistry(), drag: new DragSession<DropPlace>(), drop };
}

export function useIsDragged(id: StoryId): boolean {
  const { drag } = useColumnsParts();
  return useSyncExternalStore(drag.subscribe, () => drag.ids.has(id));
}

/** Where the line of the drop is drawn in this column; null when nothing would land here. */
export function useDropLine(station: Station): number | null {
  const { drag } = useColumnsParts();
  return useSyncExternalStore(drag.subscribe, () => (drag.place?.station === station ? drag.place.y : null));
}
