import type { ProjectEvent, Removed, Story } from '@rondo/domain';

const bound = 2000;

/** Stories that were seen leaving the board, so that they can be shown coming back at once. */
export class KnownRemoved {
  private readonly confirmed = new Map<string, Removed>();
  private readonly pending = new Map<string, Removed | null>();

  get(id: string): Removed | undefined {
    const pending = this.pending.get(id);
    return pending === undefined ? this.confirmed.get(id) : (pending ?? undefined);
  }

  confirm(events: readonly ProjectEvent[]): void {
    for (const [id, story] of removals(events)) {
      this.confirmed.delete(id);
      if (story !== null) this.confirmed.set(id, story);
    }
    for (const id of this.confirmed.keys()) {
      if (this.confirmed.size <= bound) break;
      this.confirmed.delete(id);
    }
  }

  suppose(events: readonly ProjectEvent[]): void {
    for (const [id, story] of removals(events)) this.pending.set(id, story);
  }

  forgetPending(): void {
    this.pending.clear();
  }
}

function* removals(events: readonly ProjectEvent[]): Generator<[string, Removed | null]> {
  for (const event of events) {
    if (event.kind !== 'story') continue;
    if (event.set === null) yield [event.id, { story: event.was as Story, fate: event.fate ?? 'trash' }];
    else if (event.was === null) yield [event.id, null];
  }
}
