import { sameValue, type StoryId } from '@rondo/domain';
import { Notifier } from './notifier';

/** The drag that is under way, by mouse or finger: what moves and where it would land. */
export class DragSession<Place extends object> {
  private moving: ReadonlySet<StoryId> = new Set();
  private landing: Place | null = null;
  private readonly notifier = new Notifier();
  readonly subscribe = this.notifier.subscribe;

  get ids(): ReadonlySet<StoryId> {
    return this.moving;
  }

  get place(): Place | null {
    return this.landing;
  }

  start(ids: readonly StoryId[]): void {
    this.moving = new Set(ids);
    this.notifier.notify();
  }

  hover(place: Place | null): void {
    if (sameValue(place, this.landing)) return;
    this.landing = place;
    this.notifier.notify();
  }

  /** Ends the drag and says what was dropped where. */
  end(): { readonly ids: readonly StoryId[]; readonly place: Place | null } {
    const dropped = { ids: [...this.moving], place: this.landing };
    this.moving = new Set();
    this.landing = null;
    this.notifier.notify();
    return dropped;
  }
}
