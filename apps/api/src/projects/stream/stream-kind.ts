import type { ProblemCode } from '@rondo/contracts';
import type { Change, EventOf, StreamState } from '@rondo/domain';
import type { Draft } from './draft.js';
import type { LiveStream } from './live-stream.js';
import type { Waiting } from './waiting.js';

export type Live<Entities, State, Intent> = LiveStream<State, Intent, EventOf<Entities>>;
export type Writes<Entities, Intent> = readonly Waiting<Intent, EventOf<Entities>>[];

/** What the streams of projects have of their own, and those of workspaces. */
export interface StreamKind<Entities, State extends StreamState<Entities>, Intent> {
  /** How a stream that does not exist is refused. */
  readonly missing: ProblemCode;
  /** What a state takes of the memory that all share. */
  weigh(state: State): number;
  load(streamId: string): Promise<State | null>;
  workspaceOf(state: State): string;
  /** Loads what the intents need and the state lacks. `careful` leaves nothing for the append to find out. */
  open(
    state: State,
    streamId: string,
    waiting: Writes<Entities, Intent>,
    careful: boolean,
  ): Promise<Draft<Entities, State, Intent>>;
  /** After the commit. */
  publish(streamId: string, changes: readonly Change<EventOf<Entities>>[]): void;
  accessChanged(userIds: ReadonlySet<string>): void;
}
