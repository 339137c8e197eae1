import type { StoryId } from '@rondo/domain';
import { Notifier } from './notifier';

/** The stories picked for one act. The anchor is where a range starts. */
export class Selection {
  private ids: ReadonlySet<StoryId> = new Set();
  private anchor: StoryId | null = null;
  private readonly notifier = new Notifier();
  readonly subscribe = this.notifier.subscribe;

  get size(): number {
    return this.ids.size;
  }

  has(id: StoryId): boolean {
    return this.ids.has(id);
  }

  /** The set as it stands now; it is replaced, never changed. */
  get current(): ReadonlySet<StoryId> {
    return this.ids;
  }

  toggle(id: StoryId): void {
    const next = new Set(this.ids);
    if (!next.delete(id)) next.add(id);
    this.anchor = id;
    this.replace(next);
  }

  only(ids: Iterable<StoryId>): void {
    this.replace(new Set(ids));
  }

  /** Adds everything between the anchor and `to` in the given order; without an anchor there, only `to`. */
  extend(order: readonly StoryId[], to: StoryId): void {
    const end = order.indexOf(to);
    if (end < 0) return;
    const start = this.anchor === null ? -1 : order.indexOf(this.anchor);
    const from = start < 0 ? end : start;
    if (start < 0) this.anchor = to;
    this.replace(new Set([...this.ids, ...order.slice(Math.min(from, end), Math.max(from, end) + 1)]));
  }

  clear(): void {
    this.anchor = null;
    if (this.ids.size > 0) this.replace(new Set());
  }

  private replace(ids: ReadonlySet<StoryId>): void {
    this.ids = ids;
    this.notifier.notify();
  }
}
