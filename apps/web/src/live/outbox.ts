import type { BatchResult, Problem } from '@rondo/contracts';
import type { Change } from '@rondo/domain';
import type { Pending } from './pending';
import { endsSession, isPassing } from '../lib/api';
import { Retry } from '../lib/retry';
import { ServerRefusal, type SentIntent } from './transport';

const largestBatch = 50;

export interface OutboxHost {
  /** What has no answer yet, in order. */
  unanswered(): Promise<readonly Pending[]>;
  send(intents: readonly SentIntent[]): Promise<readonly BatchResult[]>;
  answered(pending: Pending, version: number, change: Change | null): void;
  /** True: it is to be asked again. `follows`: so is one before it, for want of which it may have been refused. */
  refused(pending: Pending, problem: Problem, follows: boolean): boolean;
  /** Nothing more can be sent: signed out, or the project is not yours any more. */
  ended(problem: Problem): void;
}

/** Sends what waits, in order, one request at a time, until each intent has its answer. */
export class Outbox {
  private busy = false;
  private closed = false;
  private oneByOne = 0;
  private readonly retry = new Retry(() => void this.run());

  constructor(private readonly host: OutboxHost) {}

  /** Something new waits; a pause after a failure goes on. */
  wake(): void {
    if (!this.retry.waiting) void this.run();
  }

  /** The connection is back. */
  retryNow(): void {
    this.retry.cancel();
    void this.run();
  }

  close(): void {
    this.closed = true;
    this.retry.cancel();
  }

  /** Asked again after every wait. */
  private isClosed(): boolean {
    return this.closed;
  }

  private async run(): Promise<void> {
    if (this.busy || this.isClosed()) return;
    this.busy = true;
    try {
      for (;;) {
        const waiting = await this.host.unanswered();
        if (waiting.length === 0 || this.isClosed()) return;
        const pauseMs = await this.sendOnce(together(waiting.slice(0, this.oneByOne > 0 ? 1 : largestBatch)));
        if (pauseMs !== null) {
          this.retry.later(pauseMs);
          return;
        }
        this.retry.succeeded();
      }
    } finally {
      this.busy = false;
    }
  }

  /** Returns how long to wait at least when something is still without an answer. */
  private async sendOnce(batch: readonly Pending[]): Promise<number | null> {
    if (this.oneByOne > 0) this.oneByOne -= 1;
    try {
      for (const pending of batch) pending.sent = true;
      const results = await this.host.send(batch.map(toSent));
      return this.isClosed() ? null : this.takeResults(batch, results);
    } catch (failure) {
      if (this.isClosed()) return null;
      return failure instanceof ServerRefusal ? this.takeRefusal(batch, failure) : 0;
    }
  }

  private takeResults(batch: readonly Pending[], results: readonly BatchResult[]): number | null {
    let pauseMs: number | null = null;
    let again = false;
    const answers = new Map(results.map((result) => [result.mutationId, result]));
    for (const pending of batch) {
      const answer = answers.get(pending.mutationId);
      if (answer === undefined) pauseMs ??= 0;
      else if (!('problem' in answer)) this.host.answered(pending, answer.version, answer.change);
      else {
        const problem = answer.problem as Problem;
        if (isPassing(problem)) pauseMs ??= 0;
        else again = this.host.refused(pending, problem, again) || again;
      }
    }
    return pauseMs;
  }

  private takeRefusal(batch: readonly Pending[], { problem, retryAfterSeconds }: ServerRefusal): number | null {
    if (isPassing(problem)) return (retryAfterSeconds ?? 0) * 1000;
    const [first] = batch;
    if (endsSession(problem) || problem.code === 'project_not_found' || problem.code === 'workspace_not_found')
      this.host.ended(problem);
    // One bad intent must not take the others with it.
    else if (batch.length > 1) this.oneByOne = batch.length;
    else if (first !== undefined) this.host.refused(first, problem, false);
    return null;
  }
}

/** Two saves of one text do not go together: when the first is refused, the second was made without knowing why. */
function together(waiting: readonly Pending[]): readonly Pending[] {
  const texts = new Set<string>();
  const end = waiting.findIndex(({ intent }) => {
    if (intent.name !== 'story.describe') return false;
    const again = texts.has(intent.body.storyId);
    texts.add(intent.body.storyId);
    return again;
  });
  return end < 0 ? waiting : waiting.slice(0, end);
}

function toSent({ mutationId, occurredAt, intent }: Pending): SentIntent {
  return { mutationId, occurredAt, name: intent.name, body: intent.body };
}
