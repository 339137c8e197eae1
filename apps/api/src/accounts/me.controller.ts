import { Controller, Req } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import type { FastifyRequest } from 'fastify';
import { In, Route, Who } from '../platform/http/route.js';
import { Credentials } from '../sessions/credentials.js';
import type { Requester } from '../sessions/requester.js';
import { presentedBy } from '../sessions/session-cookie.js';
import { SignIn } from '../sessions/sign-in.js';
import { Passwords } from './passwords.js';
import { Profile } from './profile.js';

@Controller()
export class MeController {
  constructor(
    private readonly signIn: SignIn,
    private readonly profile: Profile,
    private readonly passwords: Passwords,
    private readonly credentials: Credentials,
  ) {}

  @Route('me.read')
  read(@Req() request: FastifyRequest): Promise<Reply<'me.read'>> {
    return this.signIn.meWith(presentedBy(request));
  }

  @Route('me.edit')
  async edit(
    @In() { body }: Input<'me.edit'>,
    @Who() who: Requester,
    @Req() request: FastifyRequest,
  ): Promise<Reply<'me.edit'>> {
    await this.profile.edit(who, body);
    return this.signIn.meWith(presentedBy(request));
  }

  @Route('me.password')
  async password(
    @In() { body }: Input<'me.password'>,
    @Who() who: Requester,
    @Req() { ip }: FastifyRequest,
  ): Promise<Reply<'me.password'>> {
    await this.passwords.change(who, body, ip);
    return { ok: true };
  }

  @Route('me.tokens')
  async tokens(@Who() { userId, credentialId }: Requester): Promise<Reply<'me.tokens'>> {
    return { tokens: await this.credentials.list({ userId, kind: 'token' }, credentialId) };
  }

  @Route('me.tokens.create')
  createToken(
    @In() { body }: Input<'me.tokens.create'>,
    @Who() { userId }: Requester,
  ): Promise<Reply<'me.tokens.create'>> {
    return this.credentials.issue({ kind: 'token', userId, ...body });
  }

  @Route('me.tokens.revoke')
  async revokeToken(
    @In() { params: { id } }: Input<'me.tokens.revoke'>,
    @Who() { userId }: Requester,
  ): Promise<Reply<'me.tokens.revoke'>> {
    await this.credentials.revoke({ id, userId, kind: { in: ['token'] } });
    return { ok: true };
  }
}
