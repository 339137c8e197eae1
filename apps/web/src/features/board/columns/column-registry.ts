import type { Station } from '@rondo/domain';

/** Before which of the shown stories a point lies, and where the line of the drop is drawn. */
export interface PlaceInColumn {
  readonly index: number;
  readonly y: number;
}

export interface ColumnHandle {
  readonly station: Station;
  readonly element: HTMLElement;
  placeAt(clientY: number): PlaceInColumn;
  /** The shown story at this height of the screen. */
  indexNear(clientY: number): number;
  /** The middle of a story on the screen; null when it is not drawn. */
  middleOf(index: number): number | null;
  reveal(index: number): void;
}

/** The columns on the screen, for whoever must find one under a finger or beside another. */
export class ColumnRegistry {
  private readonly handles = new Map<Station, ColumnHandle>();

  add(handle: ColumnHandle): () => void {
    this.handles.set(handle.station, handle);
    return () => {
      if (this.handles.get(handle.station) === handle) this.handles.delete(handle.station);
    };
  }

  at(station: Station): ColumnHandle | undefined {
    return this.handles.get(station);
  }

  /** Where a drop at this height of the screen would land; null outside of the columns. */
  placeAt(station: Station | undefined, clientY: number): (PlaceInColumn & { readonly station: Station }) | null {
    const column = station === undefined ? undefined : this.at(station);
    return column === undefined ? null : { station: column.station, ...column.placeAt(clientY) };
  }

  under(x: number, y: number): ColumnHandle | undefined {
    const column = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]');
    return column === null || column === undefined ? undefined : this.at(column.dataset['column'] as Station);
  }
}
