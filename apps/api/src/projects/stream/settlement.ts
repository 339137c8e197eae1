import type { StreamState } from '@rondo/domain';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDatabaseUnavailable } from '../../platform/database/unavailable.js';
import { ProblemError } from '../../platform/problem.js';
import { failureOf, takenField } from './append-failure.js';
import type { Draft } from './draft.js';
import type { Present } from './present.js';
import { renewAuthors } from './renew-authors.js';
import { answerRepeated } from './repeats.js';
import type { Live, StreamKind, Writes } from './stream-kind.js';
import type { StreamLog } from './stream-log.repository.js';

const mostTries = 8;
/** Grows with every lost try, and is never the same for two processes. */
const pause = (tries: number): number => Math.random() * 2 ** tries;

/** Answers every write of a batch: saved, refused, or told to come back. */
export class Settlement<Entities, State extends StreamState<Entities>, Intent> {
  constructor(
    private readonly kind: StreamKind<Entities, State, Intent>,
    private readonly log: StreamLog,
    private readonly present: Present<Entities, State, Intent>,
  ) {}

  async settle(stream: Live<Entities, State, Intent>, batch: Writes<Entities, Intent>, careful = false): Promise<void> {
    let waiting: Writes<Entities, Intent> = batch.filter((one) => one.goesOn());
    try {
      for (let tries = 0; waiting.length > 0; tries += 1) {
        if (tries === mostTries) {
          for (const one of waiting) one.refuse('project_busy', { headers: { 'retry-after': '1' } });
          return;
        }
        if (tries > 0) await sleep(pause(tries));
        waiting = await this.attempt(stream, waiting, careful);
      }
    } catch (error) {
      // Nobody knows what was committed: memory starts again from the database, and a repeat finds its first answer.
      stream.state = null;
      for (const one of waiting) one.fail(unavailable(error));
    }
  }

  /** Answers what it can, and returns what is to be decided again. */
  private async attempt(
    stream: Live<Entities, State, Intent>,
    waiting: Writes<Entities, Intent>,
    careful: boolean,
  ): Promise<Writes<Entities, Intent>> {
    const state = await this.present.stateOf(stream, 0);
    if (state === null) {
      for (const one of waiting) one.refuse(this.kind.missing);
      return [];
    }
    const draft = await this.kind.open(state, stream.id, waiting, careful);
    if (!this.decide(draft, waiting)) {
      stream.state = null;
      for (const one of waiting) await this.settle(stream, [one], true);
      return [];
    }
    if (draft.accepted.length === 0) {
      draft.undo();
      return this.answerUnwritten(stream, draft);
    }
    const saved = await this.save(stream.id, draft);
    if (saved !== true) {
      draft.undo();
      return this.recover(stream, waiting, saved, careful);
    }
    draft.keep();
    this.tell(stream, draft);
    for (const { waiting: one, change } of draft.accepted) one.answer({ version: change.version, change });
    if (draft.unwritten.length > 0) await this.answerUnwritten(stream, draft);
    return [];
  }

  /** False when an intent broke a rule's code, and others wait with it: they are then decided apart. */
  private decide(draft: Draft<Entities, State, Intent>, waiting: Writes<Entities, Intent>): boolean {
    try {
      for (const one of waiting) draft.take(one);
      return true;
    } catch (error) {
      if (waiting.length === 1) throw error;
      return false;
    }
  }

  private async save(streamId: string, draft: Draft<Entities, State, Intent>): Promise<true | null | Error> {
    try {
      return (await this.log.append(streamId, draft.base, draft.accepted, draft.sections())) || null;
    } catch (error) {
      if (!(error instanceof Error) || failureOf(error) === 'unknown') throw error;
      return error;
    }
  }

  private tell(stream: Live<Entities, State, Intent>, draft: Draft<Entities, State, Intent>): void {
    stream.told = draft.version;
    this.kind.publish(
      stream.id,
      draft.accepted.map(({ change }) => change),
    );
    if (draft.accessOf.size > 0) this.kind.accessChanged(draft.accessOf);
  }

  /** `failure` is null when the guard of the append did not hold. */
  private async recover(
    stream: Live<Entities, State, Intent>,
    waiting: Writes<Entities, Intent>,
    failure: Error | null,
    careful: boolean,
  ): Promise<Writes<Entities, Intent>> {
    if (failure === null) return this.catchUpOrRenew(stream, waiting);
    if (failureOf(failure) === 'again') return waiting;
    const unknown = await answerRepeated(this.log, stream.id, waiting);
    if (unknown.length < waiting.length) return unknown;
    const [only, ...others] = unknown;
    if (careful && only !== undefined && others.length === 0) {
      if (failureOf(failure) === 'repeated') only.refuse('already_exists', { field: takenField(failure, only.intent) });
      else only.fail(failure);
      return [];
    }
    for (const one of unknown) await this.settle(stream, [one], true);
    return [];
  }

  /** A refusal stands only if the state it was decided on is still the present, and the write did not come before. */
  private async answerUnwritten(
    stream: Live<Entities, State, Intent>,
    { accepted, unwritten }: Draft<Entities, State, Intent>,
  ): Promise<Writes<Entities, Intent>> {
    if (accepted.length === 0 && (await this.present.catchUp(stream))) return unwritten.map(({ waiting }) => waiting);
    const left = new Set(
      await answerRepeated(
        this.log,
        stream.id,
        unwritten.map(({ waiting }) => waiting),
      ),
    );
    const version = stream.state?.version ?? 0;
    for (const { waiting, refusal } of unwritten) {
      if (!left.has(waiting)) continue;
      if (refusal === null) waiting.answer({ version, change: null });
      else waiting.refuse(refusal.code, { field: refusal.field, params: refusal.params });
    }
    return [];
  }

  /** Somebody else was first, or an author's rights have changed. */
  private async catchUpOrRenew(
    stream: Live<Entities, State, Intent>,
    waiting: Writes<Entities, Intent>,
  ): Promise<Writes<Entities, Intent>> {
    if ((await this.present.catchUp(stream)) || stream.state === null) return waiting;
    return renewAuthors(this.log, this.kind.workspaceOf(stream.state), waiting, this.kind.missing);
  }
}

/** What is thrown to whoever waits. */
export function unavailable(cause: unknown): Error {
  if (!isDatabaseUnavailable(cause)) return cause instanceof Error ? cause : new Error(String(cause));
  return new ProblemError('database_unavailable', { cause, headers: { 'retry-after': '1' } });
}
