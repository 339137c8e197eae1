import type { BatchResult, Problem } from '@rondo/contracts';
import { projectIntents, type Change, type Intent, type ProjectIntent, type Refusal } from '@rondo/domain';
import { v7 } from 'uuid';
import { crossedBy, stagesSeen } from './crossed';
import { deedOf, thingOf } from './deed';
import type { Notices } from './notices';
import { Outbox } from './outbox';
import type { Pending, Settled } from './pending';
import { withPendingLabels } from './pending-labels';
import type { PendingStore } from './pending-store';
import type { Reconciled } from './reconciled';
import type { SentIntent } from './transport';
import { UndoStack, type UndoMemory } from './undo-stack';
import { withoutSize } from './without-size';

export interface Done {
  readonly ok: true;
  readonly mutationId: string;
}

interface Parts {
  readonly reconciled: Reconciled;
  readonly notices: Notices;
  readonly kept: PendingStore;
  readonly undoMemory: UndoMemory;
  readonly now: () => number;
  send(intents: readonly SentIntent[]): Promise<readonly BatchResult[]>;
  /** A change that came as the answer to an intent. */
  offer(changes: readonly Change[]): void;
  /** Resolves when the local copy holds what is confirmed. */
  saveCopy(): Promise<void>;
  ended(problem: Problem): void;
}

/** What you do here: decided, shown, kept over a reload, sent, answered, undone. */
export class OwnIntents {
  private readonly undoStack: UndoStack;
  private readonly outbox: Outbox;
  private readonly adopted = new Set<string>();
  private readonly leaving = new Set<string>();
  private adoption: Promise<void> = Promise.resolve();
  private act: string | undefined;

  constructor(private readonly parts: Parts) {
    this.undoStack = new UndoStack(
      {
        perform: (intent) => this.performOrTell(intent),
        standing: (mutationId) => {
          const pending = this.find(mutationId);
          return pending === undefined ? 'settled' : pending.sent ? 'sent' : 'unsent';
        },
        takeAway: (mutationId) => this.takeAway(mutationId),
        withdraw: (mutationId, withdrawn) => {
          this.withdraw(mutationId, withdrawn);
        },
        story: (id) => parts.reconciled.lastKnown(id),
        thing: (id) => thingOf(parts.reconciled.state, id),
      },
      parts.undoMemory,
    );
    this.outbox = new Outbox({
      unanswered: () => this.unanswered(),
      send: (intents) => parts.send(intents),
      answered: (pending, version, change) => {
        this.answered(pending, version, change);
      },
      refused: (pending, problem, follows) => this.refused(pending, problem, follows),
      ended: (problem) => {
        parts.ended(problem);
      },
    });
  }

  get canUndo(): boolean {
    return this.undoStack.canUndo;
  }

  get canRedo(): boolean {
    return this.undoStack.canRedo;
  }

  get unansweredCount(): number {
    return this.parts.reconciled.pending.filter(({ savedAt }) => savedAt === null).length;
  }

  pendingText(storyId: string): string | null {
    let text: string | null = null;
    for (const { intent, withdrawn } of this.parts.reconciled.pending)
      if (intent.name === 'story.describe' && intent.body.storyId === storyId && !withdrawn) text = intent.body.body;
    return text;
  }

  do(intent: ProjectIntent): Done | Refusal {
    const answer = this.perform(intent);
    // It holds the only copy of somebody's words, and its field may be gone.
    if (!answer.ok && answer.code === 'changed_meanwhile') this.parts.notices.refused(intent, answer);
    // UNDO-7: what is never undone must not stand in the way of what came before it.
    const undoable = (projectIntents[intent.name] as Intent<unknown>).undoWithin !== 0;
    if (answer.ok && undoable && this.find(answer.mutationId) !== undefined)
      this.undoStack.did(answer.mutationId, deedOf(intent), this.act);
    return answer;
  }

  together<Answer>(act: () => Answer): Answer {
    const outer = this.act;
    this.act ??= v7();
    try {
      return act();
    } finally {
      this.act = outer;
    }
  }

  isUndoable(mutationId: string): boolean {
    return this.undoStack.holds(mutationId);
  }

  undo(...mutationIds: readonly string[]): void {
    const undone = this.undoStack.undo(...mutationIds);
    this.parts.notices.now('undo', 'status');
    if (undone !== null) this.parts.notices.shifted(undone, 'undone');
  }

  redo(): void {
    const redone = this.undoStack.redo();
    this.parts.notices.now('undo', 'status');
    if (redone !== null) this.parts.notices.shifted(redone, 'redone');
  }

  /** Own intents that the confirmed state contains from now on. */
  settle(settled: readonly Settled[]): void {
    if (settled.length === 0) return;
    const ids = settled.map(({ pending }) => pending.mutationId);
    void this.forgetWithCopy(ids);
    for (const { pending, change } of settled)
      if (change !== null && pending.savedAt === null) this.saved(pending, change);
    this.parts.notices.soon('undo', 'status');
  }

  /** Takes over what an earlier visit, or a tab that was closed, could not send any more. */
  adoptOrphans(): Promise<void> {
    this.adoption = this.adoption.then(async () => {
      const orphans = await this.parts.kept.orphans(this.parts.now());
      const fresh = orphans.filter(({ mutationId: id }) => this.find(id) === undefined && !this.leaving.has(id));
      if (fresh.length === 0) return;
      for (const { mutationId } of fresh) this.adopted.add(mutationId);
      this.parts.reconciled.adopt(fresh);
      this.parts.notices.soon('status');
    });
    return this.adoption;
  }

  retryNow(): void {
    this.outbox.retryNow();
  }

  close(): void {
    this.outbox.close();
  }

  private find(mutationId: string): Pending | undefined {
    return this.parts.reconciled.pending.find((pending) => pending.mutationId === mutationId);
  }

  private perform(wanted: ProjectIntent): Done | Refusal {
    const { reconciled, kept, notices, now } = this.parts;
    const intent = withPendingLabels(wanted, reconciled.pending);
    const occurredAt = now();
    const decision = reconciled.decide(intent, occurredAt);
    if (decision?.ok === false) return decision;
    const mutationId = v7();
    // What changes nothing on this screen is not worth a request.
    if (decision?.events.length === 0) return { ok: true, mutationId };
    const seen = stagesSeen(intent, reconciled);
    const pending: Pending = { mutationId, intent, occurredAt, seen, withdrawn: false, sent: false, savedAt: null };
    reconciled.show(pending, decision);
    void kept.keep(pending);
    notices.now('undo', 'status');
    this.outbox.wake();
    return { ok: true, mutationId };
  }

  private performOrTell(intent: ProjectIntent): string | null {
    const answer = this.perform(intent);
    if (answer.ok) return answer.mutationId;
    this.parts.notices.refused(intent, answer);
    const possible = withoutSize(intent, answer);
    return possible === null ? null : this.performOrTell(possible);
  }

  private async unanswered(): Promise<readonly Pending[]> {
    await this.adoption;
    const { reconciled, kept } = this.parts;
    const waiting = reconciled.pending.filter(({ savedAt }) => savedAt === null);
    const foreign = waiting.map(({ mutationId }) => mutationId).filter((id) => this.adopted.has(id));
    if (foreign.length === 0) return waiting;
    const stillKept = await kept.stillKept(foreign);
    for (const id of foreign) if (!stillKept.has(id)) reconciled.drop(id);
    const isKept = (id: string) => !this.adopted.has(id) || stillKept.has(id);
    return waiting.filter(({ mutationId: id }) => isKept(id) && this.find(id) !== undefined);
  }

  private answered(pending: Pending, version: number, change: Change | null): void {
    if (this.find(pending.mutationId) === undefined) return;
    if (change === null) this.undoStack.settled(pending.mutationId, null);
    else this.saved(pending, change);
    const settled = this.parts.reconciled.answered(pending, version);
    if (change !== null && settled.length === 0) this.parts.offer([change]);
    this.settle(settled);
    this.parts.notices.soon('undo', 'status');
  }

  private saved(pending: Pending, change: Change): void {
    const { version } = change;
    const followed = this.undoStack.isFollowed(pending.mutationId);
    this.undoStack.settled(pending.mutationId, version);
    if (pending.withdrawn && !followed) this.performOrTell({ name: 'change.undo', body: { version } });
    const crossed = pending.withdrawn ? null : crossedBy(pending.seen, change);
    if (crossed !== null) this.parts.notices.crossed(crossed);
  }

  /** Only when the local copy holds a change may its intent be forgotten: a reload in between must not show the time before. */
  private async forgetWithCopy(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.leaving.add(id);
    await this.parts.saveCopy();
    await this.parts.kept.forget(ids);
    for (const id of ids) this.leaving.delete(id);
  }

  /** Whether it is asked again: without the size that was refused, or as it is behind one that is. */
  private refused(pending: Pending, problem: Problem, follows = false): boolean {
    if (this.find(pending.mutationId) === undefined) return false;
    const { intent } = pending;
    const possible = pending.withdrawn ? null : withoutSize(intent, problem);
    if (possible !== null) {
      this.parts.reconciled.amend(pending, possible);
      void this.parts.kept.keep(pending);
      this.parts.notices.refused(intent, problem);
      return true;
    }
    if (follows) return true;
    this.parts.reconciled.drop(pending.mutationId);
    void this.parts.kept.forget([pending.mutationId]);
    this.undoStack.settled(pending.mutationId, null);
    this.parts.notices.now('undo', 'status');
    if (!pending.withdrawn) this.parts.notices.refused(pending.intent, problem);
    const next = this.parts.reconciled.pending.find((other) => savesSameText(other.intent, pending.intent));
    if (next !== undefined) this.refused(next, problem);
    return false;
  }

  private takeAway(mutationId: string): ProjectIntent | null {
    const pending = this.find(mutationId);
    if (pending === undefined) return null;
    this.parts.reconciled.drop(mutationId);
    void this.parts.kept.forget([mutationId]);
    return pending.intent;
  }

  private withdraw(mutationId: string, withdrawn: boolean): void {
    const pending = this.find(mutationId);
    if (pending === undefined) return;
    this.parts.reconciled.withdraw(pending, withdrawn);
    void this.parts.kept.keep(pending);
  }
}

/** A text that was edited on from one that is refused is refused with it. */
const savesSameText = (a: ProjectIntent, b: ProjectIntent): boolean =>
  a.name === 'story.describe' && b.name === 'story.describe' && a.body.storyId === b.body.storyId;
