import type { Actor, Change, UserId } from '@rondo/domain';
import type { IssuedKind } from '../../sessions/requester.js';

/** Who writes, and the credential that must still be good when the write is saved. */
export interface Author {
  readonly actor: Actor;
  /** Null: the product itself acts for this person; there is no credential that could end. */
  readonly credential: Credential | null;
  /** An owner who tells what happened at any past moment, perhaps by somebody else; the credential is theirs. */
  readonly importedBy?: UserId;
}

export interface Credential {
  readonly id: string;
  readonly kind: IssuedKind;
  /** The user's access version that the rights above were read at. */
  readonly accessVersion: number;
}

/** What makes a repeated write the same write. */
export interface Mutation {
  readonly id: string;
  readonly digest: string;
  /** When it happened, for a write made offline or reported late. */
  readonly occurredAt?: number | undefined;
}

/** `change` is null when the intent changed nothing. */
export interface Written<Event> {
  readonly version: number;
  readonly change: Change<Event> | null;
}
