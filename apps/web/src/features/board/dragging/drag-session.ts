import type { Station, StoryId } from '@rondo/domain';
import type { ColumnHandle, PlaceInColumn } from '../columns/column-registry';

export interface DropPlace extends PlaceInColumn {
  readonly station: Station;
}

/** The drag that is under way, by mouse or finger: what moves and where it would land. */
export class DragSession {
  private moving: ReadonlySet<StoryId> = new Set();
  private landing: DropPlace | null = null;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get ids(): ReadonlySet<StoryId> {
    return this.moving;
  }

  get place(): DropPlace | null {
    return this.landing;
  }

  start(ids: readonly StoryId[]): void {
    this.moving = new Set(ids);
    this.tell();
  }

  hover(column: ColumnHandle | undefined, clientY: number): void {
    const place = column === undefined ? null : { station: column.station, ...column.placeAt(clientY) };
    const { landing } = this;
    if (place?.station === landing?.station && place?.index === landing?.index && place?.y === landing?.y) return;
    this.landing = place;
    this.tell();
  }

  /** Ends the drag and says what was dropped where. */
  end(): { readonly ids: readonly StoryId[]; readonly place: DropPlace | null } {
    const dropped = { ids: [...this.moving], place: this.landing };
    this.moving = new Set();
    this.landing = null;
    this.tell();
    return dropped;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
