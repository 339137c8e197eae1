import type { Problem, ProblemCode } from '@rondo/contracts';
import type { Acceptance, Change, EventOf, Rollback, StreamState } from '@rondo/domain';
import type { Section } from './section.js';
import type { Waiting } from './waiting.js';

const oldest = 7 * 86_400_000;

export interface Accepted<Intent, Event> {
  readonly waiting: Waiting<Intent, Event>;
  readonly change: Change<Event>;
}

/** A rule's refusal, or that of what is known only here. */
export interface Denial {
  readonly ok: false;
  readonly code: ProblemCode;
  readonly field?: string;
  readonly params?: NonNullable<Problem['params']>;
}

/** What will not be written: a refusal, or an intent that changes nothing. */
export interface Unwritten<Intent, Event> {
  readonly waiting: Waiting<Intent, Event>;
  readonly refusal: Denial | null;
}

/** Intents decided together on the live state, which is ahead of the database until they are appended or taken back. */
export abstract class Draft<Entities, State extends StreamState<Entities>, Intent> {
  readonly base: number;
  readonly accepted: Accepted<Intent, EventOf<Entities>>[] = [];
  readonly unwritten: Unwritten<Intent, EventOf<Entities>>[] = [];
  /** Users whose rights these changes touch. */
  readonly accessOf = new Set<string>();
  private readonly rollbacks: Rollback<Entities>[] = [];

  constructor(
    readonly state: State,
    protected readonly now: number,
  ) {
    this.base = state.version;
  }

  /** The version that the stream comes to. */
  get version(): number {
    return this.base + this.accepted.length;
  }

  take(waiting: Waiting<Intent, EventOf<Entities>>): void {
    const { author, mutation } = waiting;
    const { importedBy } = author;
    const earliest = importedBy === undefined ? this.now - oldest : 0;
    const occurredAt = Math.min(this.now, Math.max(mutation.occurredAt ?? this.now, earliest));
    const decision = this.decide(waiting, occurredAt);
    if (!decision.ok || decision.events.length === 0) {
      this.unwritten.push({ waiting, refusal: decision.ok ? null : decision });
      return;
    }
    this.rollbacks.push(this.state.apply(decision.events));
    const change: Change<EventOf<Entities>> = {
      version: this.version + 1,
      mutationId: mutation.id,
      actorId: author.actor.userId,
      intent: this.nameOf(waiting.intent),
      occurredAt,
      recordedAt: this.now,
      events: decision.events,
      ...(decision.undoes === undefined ? {} : { undoes: decision.undoes }),
      ...(importedBy === undefined ? {} : { importedBy }),
    };
    this.accepted.push({ waiting, change: { ...change, events: this.record(change, decision) } });
  }

  /** Takes everything back: the state is what it was before the draft. */
  undo(): void {
    for (const steps of this.rollbacks.toReversed()) this.state.rollback(steps);
  }

  /** The state keeps what was appended. */
  keep(): void {
    this.state.version = this.version;
  }

  /** What the append writes besides the changes themselves. */
  abstract sections(): Section[];
  protected abstract nameOf(intent: Intent): string;
  protected abstract decide(
    waiting: Waiting<Intent, EventOf<Entities>>,
    occurredAt: number,
  ): Acceptance<EventOf<Entities>> | Denial;
  /** Notes what the rows will need, right after the change was applied; answers the events as they are saved. */
  protected abstract record(
    change: Change<EventOf<Entities>>,
    decision: Acceptance<EventOf<Entities>>,
  ): readonly EventOf<Entities>[];
}
