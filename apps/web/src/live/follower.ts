import type { Presence, Problem, Snapshot } from '@rondo/contracts';
import type { Change } from '@rondo/domain';
import { isPassing } from '../lib/api';
import { Retry } from '../lib/retry';
import { ServerRefusal, type Channel, type MissedChanges, type Transport } from './transport';

/** How long what is missing may still be on its way. */
const hearsayMs = 250;
const gapMs = 40;
const mostSteps = 20;

export interface FollowerHost {
  readonly version: number;
  /** Changes that follow the held version without a hole. */
  apply(changes: readonly Change[]): void;
  load(snapshot: Snapshot): void;
  present(present: readonly Presence[]): void;
  /** The held version is the newest that the server told of, on a live connection. */
  caughtUp(): void;
  ended(problem: Problem): void;
}

/** Keeps the confirmed state at the head of the history, whatever order messages come in or go missing. */
export class Follower {
  private readonly ahead = new Map<number, Change>();
  private readonly retry = new Retry(() => void this.catchUp());
  private channel: Channel | null = null;
  private loaded = false;
  private watching = false;
  private head = 0;
  private catching: Promise<boolean> | null = null;
  private closed = false;
  private asking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly transport: Pick<Transport, 'snapshot' | 'changes'>,
    private readonly host: FollowerHost,
  ) {}

  /** With a copy of an earlier visit only what is missed is asked, once connected. */
  start(holdsCopy: boolean): void {
    this.loaded = holdsCopy;
    if (!holdsCopy) void this.catchUp();
  }

  connected(channel: Channel): void {
    this.channel = channel;
    this.watching = false;
    const before = this.catching ?? Promise.resolve(false);
    void before.then(() => {
      this.retry.cancel();
      return this.catchUp();
    });
  }

  disconnected(): void {
    this.channel = null;
    this.watching = false;
  }

  offer(changes: readonly Change[]): void {
    for (const change of changes)
      if (!this.loaded || change.version > this.host.version) this.ahead.set(change.version, change);
    if (!this.loaded) return;
    const next: Change[] = [];
    for (let version = this.host.version + 1; ; version++) {
      const change = this.ahead.get(version);
      if (change === undefined) break;
      this.ahead.delete(version);
      next.push(change);
    }
    if (next.length > 0) this.host.apply(next);
    for (const version of this.ahead.keys()) {
      if (version <= this.host.version) this.ahead.delete(version);
      else this.head = Math.max(this.head, version);
    }
    if (this.ahead.size > 0) this.askSoon(gapMs);
  }

  /** The history has come to here; the changes themselves are usually on their way. */
  heardOf(version: number): void {
    this.head = Math.max(this.head, version);
    if (version > this.host.version) this.askSoon(hearsayMs);
  }

  /** False when it is not possible now. */
  async reach(version: number): Promise<boolean> {
    this.head = Math.max(this.head, version);
    return (await this.catchUp()) && this.host.version >= version;
  }

  /** What is held has a hole: a new snapshot takes its place. False when none can come now. */
  renew(): Promise<boolean> {
    this.loaded = false;
    return this.catchUp();
  }

  /** One at a time; whoever asks meanwhile gets the same answer. */
  catchUp(): Promise<boolean> {
    this.catching ??= this.run().finally(() => {
      this.catching = null;
    });
    return this.catching;
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.asking);
    this.retry.cancel();
  }

  /** After a failure the next try has its own time. */
  private askSoon(afterMs: number): void {
    if (this.asking !== undefined || this.retry.waiting || this.closed) return;
    this.asking = setTimeout(() => {
      this.asking = undefined;
      void this.catchUp();
    }, afterMs);
  }

  /** Asked again after every wait. */
  private isClosed(): boolean {
    return this.closed;
  }

  private get behind(): boolean {
    return !this.loaded || this.host.version < this.head || (this.channel !== null && !this.watching);
  }

  private async run(): Promise<boolean> {
    try {
      for (let steps = 0; this.behind && !this.isClosed(); steps++) {
        if (steps === mostSteps) throw new Error('no progress');
        await this.step();
      }
    } catch (failure) {
      if (this.isClosed()) return false;
      if (failure instanceof ServerRefusal && !isPassing(failure.problem)) this.host.ended(failure.problem);
      else this.retry.later();
      return false;
    }
    this.retry.succeeded();
    if (this.watching && !this.isClosed()) this.host.caughtUp();
    return !this.isClosed();
  }

  private async step(): Promise<void> {
    if (!this.loaded) return this.takeSnapshot(false);
    const since = this.host.version;
    const missed = await this.ask(since);
    if (this.isClosed()) return;
    // A history shorter than what is held here was restored from a backup: what the server has counts.
    const rewound = missed.version < since && this.host.version === since;
    if (missed.tooOld || rewound) return this.takeSnapshot(rewound);
    this.head = Math.max(this.head, missed.version);
    this.offer(missed.changes);
    if (this.host.version === since && this.host.version < this.head) await this.takeSnapshot(false);
  }

  private async ask(since: number): Promise<MissedChanges> {
    const { channel } = this;
    if (channel === null || this.watching) return this.transport.changes(since);
    const reply = await channel.watch(since);
    if ('problem' in reply) throw new ServerRefusal(reply.problem);
    if (channel === this.channel) this.watching = true;
    this.host.present(reply.present);
    return reply;
  }

  private async takeSnapshot(evenIfOlder: boolean): Promise<void> {
    const snapshot = await this.transport.snapshot();
    if (this.isClosed()) return;
    if (evenIfOlder) {
      this.head = snapshot.version;
      this.ahead.clear();
    }
    if (!this.loaded || evenIfOlder || snapshot.version > this.host.version) this.host.load(snapshot);
    this.loaded = true;
    this.offer([]);
  }
}
