import { Controller, Req, Res } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { In, Route, Who } from '../platform/http/route.js';
import { Credentials } from './credentials.js';
import type { Requester } from './requester.js';
import { clearSessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly credentials: Credentials,
  ) {}

  @Route('session.create')
  async create(
    @In() { body }: Input<'session.create'>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<'session.create'>> {
    return this.signIn.open(await this.signIn.check(body, request.ip), request, reply);
  }

  /** A token or a wall screen that signs out ends as well. */
  @Route('session.end')
  async end(
    @Who() who: Requester,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<'session.end'>> {
    await this.credentials.revoke({ id: who.credentialId, userId: who.userId });
    clearSessionCookie(request, reply);
    return { ok: true };
  }

  @Route('me.sessions')
  async list(@Who() { userId, credentialId }: Requester): Promise<Reply<'me.sessions'>> {
    return { sessions: await this.credentials.list({ userId, kind: 'session' }, credentialId) };
  }

  @Route('me.sessions.revoke')
  async revoke(
    @In() { params: { id } }: Input<'me.sessions.revoke'>,
    @Who() { userId }: Requester,
  ): Promise<Reply<'me.sessions.revoke'>> {
    await this.credentials.revoke({ id, userId, kind: { in: ['session'] } });
    return { ok: true };
  }
}
