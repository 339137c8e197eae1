import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

const plain = 'rondo_session';
/** Browsers keep this name only when it is set over HTTPS for the whole host. */
const secure = `__Host-${plain}`;

const nameFor = (protocol: string): string => (protocol === 'https' ? secure : plain);

/** The secret that a browser sent along. */
export function cookieSecret(headers: IncomingHttpHeaders, protocol: string): string | null {
  const wanted = `${nameFor(protocol)}=`;
  const pair = headers.cookie
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(wanted));
  return pair === undefined ? null : pair.slice(wanted.length);
}

function bearerSecret(headers: IncomingHttpHeaders): string | null {
  const [scheme = '', secret = ''] = headers.authorization?.split(' ') ?? [];
  return scheme.toLowerCase() === 'bearer' ? secret : null;
}

/** A browser keeps it as long as it may last; the server decides how long it is good. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, secret: string, seconds: number): void {
  void reply.header('set-cookie', cookie(request, secret, seconds));
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('set-cookie', cookie(request, '', 0));
}

function cookie({ protocol }: FastifyRequest, value: string, seconds: number): string {
  const safe = protocol === 'https' ? '; Secure' : '';
  return `${nameFor(protocol)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${safe}`;
}

/** What somebody shows to be let in, and what it must have been if nobody knows it. */
export interface Presented {
  readonly secret: string | null;
  readonly kind: 'session' | 'token';
}

export function presentedBy({ headers, protocol }: Pick<FastifyRequest, 'headers' | 'protocol'>): Presented {
  const bearer = bearerSecret(headers);
  return bearer === null
    ? { secret: cookieSecret(headers, protocol), kind: 'session' }
    : { secret: bearer, kind: 'token' };
}
