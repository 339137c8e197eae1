import type { Waiting } from './waiting.js';

/** A stream in use by this process: its state as of the last known commit, and who waits for it. */
export class LiveStream<State, Intent, Event> {
  /** Null until it is loaded; dropped when nobody knows whether an append was committed. */
  state: State | null = null;
  /** The last version that listeners were told about; null when none was. */
  told: number | null = null;
  readonly waiting: Waiting<Intent, Event>[] = [];
  /** Look at the state between two appends, when it is what the database holds. */
  readonly readers: (() => Promise<void>)[] = [];
  busy = false;

  constructor(readonly id: string) {}

  get idle(): boolean {
    return !this.busy && this.waiting.length === 0 && this.readers.length === 0;
  }
}
