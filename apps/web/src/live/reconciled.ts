import { livePictureOf, type Snapshot } from '@rondo/contracts';
import {
  decideProject,
  ProjectState,
  projectIntents,
  type Actor,
  type Change,
  type Context,
  type Decision,
  type Intent,
  type ProjectEntities,
  type ProjectEvent,
  type ProjectIntent,
  type Rollback,
  type Story,
} from '@rondo/domain';
import { KnownRemoved } from './known-removed';
import type { Pending, Settled } from './pending';
import { Touched } from './touched';

const ownBound = 200;
/** Whose `removed` are ids that should be new: that nobody has them is what makes them possible. */
const createsStory: ReadonlySet<string> = new Set(['story.create', 'story.split', 'feedback.adopt', 'demo.follow']);

/**
 * One mutable state that holds what the server confirmed, with the pending intents decided on top.
 * Whatever arrives is applied below them: they are taken back, and decided again in order.
 */
export class Reconciled {
  readonly state = new ProjectState();
  private readonly touched = new Touched();
  private readonly removed = new KnownRemoved();
  private readonly own = new Map<number, Change>();
  private shown: Rollback<ProjectEntities>[] = [];
  private queue: readonly Pending[] = [];

  constructor(
    private readonly actor: Actor,
    private readonly now: () => number,
  ) {
    this.state.watcher = (kind, id, before) => {
      this.touched.note(kind, id, before);
    };
  }

  get pending(): readonly Pending[] {
    return this.queue;
  }

  get version(): number {
    return this.state.version;
  }

  /** Also a story that was seen leaving the board. */
  lastKnown(id: string): Story | undefined {
    return this.state.of.story.get(id) ?? this.removed.get(id)?.story;
  }

  /** `null`: this browser lacks what the rule reads (a story outside the live set, details, an old change); the server decides alone. */
  decide(intent: ProjectIntent, occurredAt: number, recordedAt = occurredAt): Decision | null {
    // Right after a reload nothing is known yet, not even what one may do.
    if (this.state.of.project.size === 0) return null;
    const decision = decideProject(this.state, this.actor, intent, this.context(occurredAt, recordedAt));
    const certain = !decision.ok && (decision.code === 'not_allowed' || decision.code === 'project_archived');
    return !certain && this.lacks(intent) ? null : decision;
  }

  /** Shows an intent that was just decided on this state. */
  show(pending: Pending, decision: Decision | null): void {
    this.queue = [...this.queue, pending];
    if (decision?.ok === true) this.suppose(decision.events);
  }

  /** Takes in intents of an earlier visit, in the order in which they were made. */
  adopt(found: readonly Pending[]): void {
    this.rebase(() => {
      this.queue = [...this.queue, ...found].sort((a, b) => (a.mutationId < b.mutationId ? -1 : 1));
    });
  }

  drop(mutationId: string): void {
    this.rebase(() => {
      this.queue = this.queue.filter((pending) => pending.mutationId !== mutationId);
    });
  }

  amend(pending: Pending, intent: ProjectIntent): void {
    this.rebase(() => {
      pending.intent = intent;
    });
  }

  withdraw(pending: Pending, withdrawn: boolean): void {
    this.rebase(() => {
      pending.withdrawn = withdrawn;
    });
  }

  /** Applies the next confirmed changes; returns the own intents that they settle. */
  receive(changes: readonly Change[]): Settled[] {
    const settled: Settled[] = [];
    this.rebase(() => {
      for (const change of changes) {
        this.state.apply(change.events);
        this.state.version = change.version;
        this.removed.confirm(change.events);
        this.noteMoves(change.events, change.actorId);
        if (change.actorId === this.actor.userId) this.keepOwn(change);
        const own = this.queue.find(({ mutationId }) => mutationId === change.mutationId);
        if (own === undefined) continue;
        settled.push({ pending: own, change });
        this.queue = this.queue.filter((pending) => pending !== own);
      }
      settled.push(...this.outrun());
    });
    return settled;
  }

  /** Replaces what is confirmed by a newer picture of it. */
  replace(write: (state: ProjectState) => void): Settled[] {
    if (this.state.of.project.size === 0) this.touched.noteEverything();
    let settled: Settled[] = [];
    this.rebase(() => {
      write(this.state);
      settled = this.outrun();
    });
    this.hush();
    return settled;
  }

  /** The server answered: what it saved at this version, or found to change nothing. */
  answered(pending: Pending, version: number): Settled[] {
    pending.savedAt = version;
    if (version > this.version) return [];
    let settled: Settled[] = [];
    this.rebase(() => {
      settled = this.outrun();
    });
    return settled;
  }

  /** What differs on the screen since the last look. */
  takeTouched(): ReturnType<Touched['take']> {
    return this.touched.take(this.state, this.actor.userId);
  }

  /** What was written so far is a new picture: nothing in it is told as a move. */
  hush(): void {
    this.touched.hush();
  }

  /** What is confirmed, without what is pending. */
  picture(): Snapshot | null {
    let picture: Snapshot | null = null;
    this.rebase(() => {
      if (this.state.of.project.size > 0) picture = livePictureOf(this.state);
    });
    return picture;
  }

  /** Writes into the confirmed state itself. */
  rebase(write: () => void): void {
    for (const steps of this.shown.toReversed()) this.state.rollback(steps);
    this.shown = [];
    this.removed.forgetPending();
    write();
    for (const { intent, occurredAt, withdrawn } of this.queue) {
      const decision = withdrawn ? null : this.decide(intent, occurredAt, this.now());
      if (decision?.ok === true) this.suppose(decision.events);
    }
  }

  private outrun(): Settled[] {
    const done = this.queue.filter(({ savedAt }) => savedAt !== null && savedAt <= this.version);
    if (done.length > 0) this.queue = this.queue.filter((pending) => !done.includes(pending));
    return done.map((pending) => ({ pending, change: null }));
  }

  private suppose(events: readonly ProjectEvent[]): void {
    this.shown.push(this.state.apply(events));
    this.removed.suppose(events);
    this.noteMoves(events, this.actor.userId);
  }

  private noteMoves(events: readonly ProjectEvent[], actorId: Change['actorId']): void {
    for (const { kind, id, set, was } of events)
      if (kind === 'story' && set?.stage !== undefined && was !== null) this.touched.movedBy(id, actorId);
  }

  private keepOwn(change: Change): void {
    this.own.set(change.version, change);
    for (const version of this.own.keys()) {
      if (this.own.size <= ownBound) break;
      this.own.delete(version);
    }
  }

  private context(now: number, recordedAt: number): Context {
    return {
      now,
      recordedAt,
      imported: false,
      actorId: this.actor.userId,
      givesNumbers: false,
      removed: (id) => this.removed.get(id),
      change: (version) => this.own.get(version),
      // Nobody but the server knows what was voted.
      votes: () => undefined,
    };
  }

  private lacks(intent: ProjectIntent): boolean {
    const verb: Intent<unknown> = projectIntents[intent.name];
    const change = intent.name === 'change.undo' ? this.own.get(intent.body.version) : undefined;
    if (intent.name === 'change.undo' && change === undefined) return true;
    const { stories = [], details = [], removed = [], votes = [] } = verb.needs(intent.body, change);
    if (votes.length > 0) return true;
    const unknown = (id: string) => !this.state.of.story.has(id) && this.removed.get(id) === undefined;
    const shallow = (id: string) => !this.state.detailed.has(id);
    return stories.some(unknown) || details.some(shallow) || (!createsStory.has(intent.name) && removed.some(unknown));
  }
}
