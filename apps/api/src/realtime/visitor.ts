import { problemOf, type Language, type ProblemCode } from '@rondo/contracts';
import type { Socket } from 'socket.io';
import { isDatabaseUnavailable } from '../platform/database/unavailable.js';
import type { Access } from '../sessions/access.js';
import { endCode } from '../sessions/credential-end.js';
import type { CredentialKind } from '../sessions/requester.js';
import { cookieSecret } from '../sessions/session-cookie.js';
import { Allowance } from './allowance.js';

/** A project or workspace that a socket follows, and the way it was named. */
export interface Followed {
  readonly kind: 'project' | 'workspace';
  readonly workspace: string;
  readonly project: string | null;
}

/** Who is at the other end of a socket. The secret is looked up again whenever rights may have changed. */
export interface Visitor {
  readonly secret: string;
  readonly userId: string;
  readonly kind: CredentialKind;
  readonly language: Language;
  readonly allowance: Allowance;
  /** By stream id. */
  readonly follows: Map<string, Followed>;
}

/** Lets a socket in by its cookie, or by the token that a program sends in the handshake's body; never by the address. */
export async function admit({ auth, headers }: Socket['handshake'], access: Access): Promise<Visitor> {
  const token: unknown = auth['token'];
  const secret = typeof token === 'string' ? token : (cookieSecret(headers, 'https') ?? cookieSecret(headers, 'http'));
  const spoken: Language = /^fr\b/i.test(headers['accept-language'] ?? '') ? 'fr' : 'en';
  if (secret === null) throw refusal('sign_in_required', spoken);
  const identity = await access.authenticate(secret).catch((error: unknown) => {
    throw refusal(isDatabaseUnavailable(error) ? 'database_unavailable' : 'internal', spoken);
  });
  if (identity === null) throw refusal(endCode(typeof token === 'string' ? 'token' : 'session'), spoken);
  return {
    secret,
    userId: identity.userId,
    kind: identity.kind,
    language: identity.language ?? spoken,
    allowance: new Allowance(),
    follows: new Map(),
  };
}

/** The client finds the problem in `error.data`. */
function refusal(code: ProblemCode, language: Language): Error {
  return Object.assign(new Error(code), { data: problemOf(code, language) });
}
