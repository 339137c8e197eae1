import { Injectable } from '@nestjs/common';
import type { Me } from '@rondo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../platform/problem.js';
import { Access } from '../sessions/access.js';
import { meOf } from '../sessions/me.js';
import type { Requester } from '../sessions/requester.js';
import { setSessionCookie } from '../sessions/session-cookie.js';

const year = 365 * 86_400;

@Injectable()
export class WallScreens {
  constructor(private readonly access: Access) {}

  /** Whoever tries the link while signed in stays signed in. */
  async open(secret: string, who: Requester | null, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    const identity = await this.access.authenticate(secret);
    if (identity?.kind !== 'kiosk') throw new ProblemError('ticket_invalid');
    if (who?.kind !== 'session') setSessionCookie(request, reply, secret, year);
    return meOf(identity);
  }
}
