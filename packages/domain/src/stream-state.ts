import type { EventOf } from './events.js';

type Collections<Entities> = { readonly [Kind in keyof Entities]: Map<string, Entities[Kind]> };

interface Step<Entities> {
  readonly kind: keyof Entities & string;
  readonly id: string;
  readonly before: Entities[keyof Entities & string] | undefined;
}

/** What `apply` replaced; entities are never changed in place, so taking back is putting back. */
export type Rollback<Entities> = readonly Step<Entities>[];

export type Watcher<Entities> = <Kind extends keyof Entities & string>(
  kind: Kind,
  id: string,
  before: Entities[Kind] | undefined,
  after: Entities[Kind] | undefined,
) => void;

/** The live state of a stream: the same code in the browser and on the server. */
export class StreamState<Entities> {
  version = 0;
  watcher: Watcher<Entities> | null = null;
  readonly of: Collections<Entities>;
  private journal: Step<Entities>[] | null = null;

  constructor(kinds: readonly (keyof Entities & string)[]) {
    this.of = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as Collections<Entities>;
  }

  /** Applies in order and returns the handle that takes it all back. */
  apply(events: readonly EventOf<Entities>[]): Rollback<Entities> {
    const journal: Step<Entities>[] = [];
    this.journal = journal;
    for (const event of events) this.applyOne(event);
    this.journal = null;
    return journal;
  }

  rollback(steps: Rollback<Entities>): void {
    for (const step of steps.toReversed()) this.replace(step.kind, step.id, step.before);
  }

  /** The only way into the collections. What is put outside `apply`, a snapshot or a story's details, no handle takes back. */
  put<Kind extends keyof Entities & string>(kind: Kind, id: string, after: Entities[Kind] | undefined): void {
    this.journal?.push({ kind, id, before: this.of[kind].get(id) });
    this.replace(kind, id, after);
  }

  protected applyOne(event: EventOf<Entities>): void {
    const { kind, id, set, was, whole } = event;
    const present = this.of[kind].get(id);
    if (set === null) this.put(kind, id, undefined);
    else if (was === null) this.put(kind, id, set as Entities[typeof kind]);
    else if (present !== undefined) this.put(kind, id, { ...present, ...set });
    else if (whole !== undefined) this.put(kind, id, whole);
  }

  protected replace<Kind extends keyof Entities & string>(
    kind: Kind,
    id: string,
    after: Entities[Kind] | undefined,
  ): void {
    const before = this.of[kind].get(id);
    if (before === after) return;
    if (after === undefined) this.of[kind].delete(id);
    else this.of[kind].set(id, after);
    this.watcher?.(kind, id, before, after);
  }
}
