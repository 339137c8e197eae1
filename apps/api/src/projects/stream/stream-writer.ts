import type { ProblemCode } from '@rondo/contracts';
import type { Change, EventOf, StreamState } from '@rondo/domain';
import type { Pool } from 'pg';
import { isDatabaseUnavailable } from '../../platform/database/unavailable.js';
import { ProblemError } from '../../platform/problem.js';
import { failureOf } from './append-failure.js';
import type { Author, Mutation, Written } from './author.js';
import type { Draft } from './draft.js';
import type { LiveStream } from './live-stream.js';
import { StreamCache } from './stream-cache.js';
import { StreamLog } from './stream-log.repository.js';
import { Waiting, type Sequence } from './waiting.js';

const largestBatch = 256;
const mostTries = 5;
const catchUpStep = 1000;

/**
 * The one door for writes: intents that wait for a stream are decided together on its state in memory, appended by one
 * statement that holds only if the stream is still where it was, and told to everybody once they are saved.
 */
export abstract class StreamWriter<Entities, State extends StreamState<Entities>, Intent> {
  readonly log: StreamLog;
  private readonly streams: StreamCache<State, Intent, EventOf<Entities>>;

  constructor(pool: Pool, limit: number) {
    this.log = new StreamLog(pool);
    this.streams = new StreamCache(limit, (state) => this.weigh(state));
  }

  append(
    streamId: string,
    author: Author,
    intent: Intent,
    mutation: Mutation,
    sequence: Sequence | null = null,
  ): Promise<Written<EventOf<Entities>>> {
    const waiting = new Waiting<Intent, EventOf<Entities>>(author, intent, mutation, sequence);
    const stream = this.streams.use(streamId);
    stream.waiting.push(waiting);
    void this.run(stream);
    return waiting.answered;
  }

  /** Looks at the state as it is in the database, at the given version or a later one. Null: there is no such stream. */
  read<T>(streamId: string, atLeast: number, look: (state: State) => T): Promise<T | null> {
    const stream = this.streams.use(streamId);
    return new Promise((resolve, reject) => {
      stream.readers.push(async () => {
        try {
          const state = await this.stateOf(stream, atLeast);
          resolve(state === null ? null : look(state));
        } catch (error) {
          reject(unavailable(error));
        }
      });
      void this.run(stream);
    });
  }

  /** Another process may have brought the stream further; a state in memory learns of it before the next write does. */
  heard(streamId: string, version: number): void {
    const stream = this.streams.get(streamId);
    if (stream?.state == null || stream.state.version >= version) return;
    this.read(streamId, version, () => null).catch(() => undefined);
  }

  /** The stream was deleted or changed from outside: what is in memory is worth nothing. */
  async discard(streamId: string): Promise<void> {
    const stream = this.streams.get(streamId);
    if (stream === undefined) return;
    await new Promise<void>((resolve) => {
      stream.readers.push(() => {
        stream.state = null;
        resolve();
        return Promise.resolve();
      });
      void this.run(stream);
    });
  }

  protected abstract readonly missing: ProblemCode;
  protected abstract weigh(state: State): number;
  protected abstract load(streamId: string): Promise<State | null>;
  protected abstract workspaceOf(state: State): string;
  /** Loads what the intents need and the state lacks. */
  protected abstract open(
    state: State,
    streamId: string,
    waiting: readonly Waiting<Intent, EventOf<Entities>>[],
    careful: boolean,
  ): Promise<Draft<Entities, State, Intent>>;
  protected abstract publish(streamId: string, changes: readonly Change<EventOf<Entities>>[]): void;
  protected abstract accessChanged(userIds: ReadonlySet<string>): void;

  private async run(stream: LiveStream<State, Intent, EventOf<Entities>>): Promise<void> {
    if (stream.busy) return;
    stream.busy = true;
    while (stream.waiting.length > 0 || stream.readers.length > 0) {
      for (const reader of stream.readers.splice(0)) await reader();
      await this.settle(stream, stream.waiting.splice(0, largestBatch));
    }
    stream.busy = false;
  }

  private async settle(
    stream: LiveStream<State, Intent, EventOf<Entities>>,
    batch: readonly Waiting<Intent, EventOf<Entities>>[],
    careful = false,
  ): Promise<void> {
    let waiting: readonly Waiting<Intent, EventOf<Entities>>[] = batch.filter((one) => one.goesOn());
    try {
      for (let tries = 0; waiting.length > 0; tries += 1) {
        if (tries === mostTries) {
          for (const one of waiting) one.refuse('project_busy', { headers: { 'retry-after': '1' } });
          return;
        }
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
    stream: LiveStream<State, Intent, EventOf<Entities>>,
    waiting: readonly Waiting<Intent, EventOf<Entities>>[],
    careful: boolean,
  ): Promise<readonly Waiting<Intent, EventOf<Entities>>[]> {
    const state = await this.stateOf(stream, 0);
    if (state === null) {
      for (const one of waiting) one.refuse(this.missing);
      return [];
    }
    const draft = await this.open(state, stream.id, waiting, careful);
    for (const one of waiting) draft.take(one);
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

  private async save(streamId: string, draft: Draft<Entities, State, Intent>): Promise<true | null | Error> {
    try {
      return (await this.log.append(streamId, draft.base, draft.accepted, draft.sections())) || null;
    } catch (error) {
      if (!(error instanceof Error) || failureOf(error) === 'unknown') throw error;
      return error;
    }
  }

  private tell(stream: LiveStream<State, Intent, EventOf<Entities>>, draft: Draft<Entities, State, Intent>): void {
    stream.told = draft.version;
    this.publish(
      stream.id,
      draft.accepted.map(({ change }) => change),
    );
    if (draft.accessOf.size > 0) this.accessChanged(draft.accessOf);
  }

  /** `failure` is null when the guard of the append did not hold. */
  private async recover(
    stream: LiveStream<State, Intent, EventOf<Entities>>,
    waiting: readonly Waiting<Intent, EventOf<Entities>>[],
    failure: Error | null,
    careful: boolean,
  ): Promise<readonly Waiting<Intent, EventOf<Entities>>[]> {
    if (failure === null) return (await this.catchUp(stream)) ? waiting : this.renew(stream, waiting);
    if (failureOf(failure) === 'again') return waiting;
    const unknown = await this.answerRepeated(stream.id, waiting);
    if (unknown.length < waiting.length) return unknown;
    const [only, ...others] = unknown;
    if (careful && only !== undefined && others.length === 0) {
      if (failureOf(failure) === 'repeated') only.refuse('already_exists', { field: 'id' });
      else only.fail(failure);
      return [];
    }
    for (const one of unknown) await this.settle(stream, [one], true);
    return [];
  }

  /** A refusal stands only if the state it was decided on is still the present, and the write did not come before. */
  private async answerUnwritten(
    stream: LiveStream<State, Intent, EventOf<Entities>>,
    { accepted, unwritten }: Draft<Entities, State, Intent>,
  ): Promise<readonly Waiting<Intent, EventOf<Entities>>[]> {
    if (accepted.length === 0 && (await this.catchUp(stream))) return unwritten.map(({ waiting }) => waiting);
    const left = new Set(
      await this.answerRepeated(
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

  /** A write that came before gets its first answer; one that uses its name for something else is refused. */
  private async answerRepeated(
    streamId: string,
    waiting: readonly Waiting<Intent, EventOf<Entities>>[],
  ): Promise<readonly Waiting<Intent, EventOf<Entities>>[]> {
    const earlier = await this.log.earlier(streamId, waiting);
    return waiting.filter((one) => {
      const first = earlier.get(`${one.author.actor.userId} ${one.mutation.id}`);
      if (first === undefined) return true;
      if (first.digest !== one.mutation.digest) one.refuse('mutation_reused');
      else one.answer({ version: first.change.version, change: first.change });
      return false;
    });
  }

  /** The rights of the authors as they are now; those whose credential has ended go no further. */
  private async renew(
    stream: LiveStream<State, Intent, EventOf<Entities>>,
    waiting: readonly Waiting<Intent, EventOf<Entities>>[],
  ): Promise<readonly Waiting<Intent, EventOf<Entities>>[]> {
    if (stream.state === null) return waiting;
    const ids = waiting.flatMap(({ author }) => author.credential?.id ?? []);
    const standings = await this.log.standings(this.workspaceOf(stream.state), [...new Set(ids)]);
    return waiting.filter((one) => {
      if (one.author.credential === null) return true;
      const { id } = one.author.credential;
      const standing = standings.get(id);
      if (standing === undefined) one.refuse('session_ended');
      else if (standing.role === null) one.refuse(this.missing);
      else {
        const { accessVersion, role } = standing;
        one.author = { actor: { ...one.author.actor, workspaceRole: role }, credential: { id, accessVersion } };
        return true;
      }
      return false;
    });
  }

  private async stateOf(stream: LiveStream<State, Intent, EventOf<Entities>>, atLeast: number): Promise<State | null> {
    if (stream.state !== null && stream.state.version < atLeast) await this.catchUp(stream);
    if (stream.state !== null) return stream.state;
    stream.state = await this.load(stream.id);
    this.streams.trim();
    await this.tellLost(stream);
    return stream.state;
  }

  /** What was committed although the answer was lost is told now. */
  private async tellLost(stream: LiveStream<State, Intent, EventOf<Entities>>): Promise<void> {
    const { state, told } = stream;
    if (state === null || told === null || told >= state.version) return;
    this.publish(stream.id, await this.log.after(stream.id, told, catchUpStep));
    stream.told = state.version;
  }

  /** Applies what other processes saved. True when there was something. */
  private async catchUp(stream: LiveStream<State, Intent, EventOf<Entities>>): Promise<boolean> {
    const { state } = stream;
    if (state === null) return true;
    for (let moved = false; ; moved = true) {
      const changes = await this.log.after<EventOf<Entities>>(stream.id, state.version, catchUpStep);
      for (const change of changes) {
        state.apply(change.events);
        state.version = change.version;
      }
      stream.told = state.version;
      if (changes.length < catchUpStep) {
        if (changes.length > 0 || moved) return true;
        return this.isGone(stream);
      }
    }
  }

  private async isGone(stream: LiveStream<State, Intent, EventOf<Entities>>): Promise<boolean> {
    const gone = (await this.log.version(stream.id)) === null;
    if (gone) stream.state = null;
    return gone;
  }
}

function unavailable(cause: unknown): unknown {
  if (!isDatabaseUnavailable(cause)) return cause;
  return new ProblemError('database_unavailable', { cause, headers: { 'retry-after': '1' } });
}
