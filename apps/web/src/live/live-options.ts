import type { Problem } from '@rondo/contracts';
import type { Actor } from '@rondo/domain';
import type { LocalStore } from './local-store';
import type { Transport } from './transport';

export interface LiveStatus {
  readonly phase: 'loading' | 'live' | 'offline' | 'gone';
  /** How many of your changes the server has not answered yet. */
  readonly pending: number;
  /** Up to which version the history is held here. */
  readonly version: number;
  /** Why the project is gone: not visible to you any more, or the session has ended. */
  readonly problem: Problem | null;
}

export interface LiveOptions {
  readonly actor: Actor;
  readonly workspace: string;
  readonly projectKey: string;
  readonly transport: Transport;
  readonly store: LocalStore;
  /** What outlives a reload of this tab only. */
  readonly tab: Pick<Storage, 'getItem' | 'setItem'>;
  readonly now: () => number;
}
