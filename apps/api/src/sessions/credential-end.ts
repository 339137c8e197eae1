import type { ProblemCode } from '@rondo/contracts';
import type { IssuedKind } from './requester.js';

const codes = {
  session: 'session_ended',
  // A wall screen holds its link as a browser holds a session.
  kiosk: 'session_ended',
  token: 'token_invalid',
  guest: 'review_closed',
} as const satisfies Record<IssuedKind, ProblemCode>;

/** How whoever came with a credential is told that it opens nothing, now or any more. */
export const endCode = <Kind extends IssuedKind>(kind: Kind): (typeof codes)[Kind] => codes[kind];
