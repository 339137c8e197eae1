import { Injectable } from '@nestjs/common';
import type { Me } from '@rondo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Limits } from '../platform/limits.js';
import { ProblemError } from '../platform/problem.js';
import { Access } from './access.js';
import { endCode } from './credential-end.js';
import { Credentials, sessionDays } from './credentials.js';
import { deviceOf } from './device.js';
import { meOf } from './me.js';
import { PasswordHashing } from './password-hashing.js';
import { setSessionCookie, type Presented } from './session-cookie.js';
import { UsersRepository } from './users.repository.js';

/** From an email and a password to a session. */
@Injectable()
export class SignIn {
  constructor(
    private readonly users: UsersRepository,
    private readonly passwords: PasswordHashing,
    private readonly limits: Limits,
    private readonly credentials: Credentials,
    private readonly access: Access,
  ) {}

  /** Says nothing about which of the two was wrong, neither in words nor in time. */
  async check({ email, password }: { email: string; password: string }, address: string): Promise<string> {
    await this.limits.spendSignIn(email, address);
    const user = await this.users.withEmail(email);
    const right = await this.passwords.matches(password, user?.passwordHash ?? null);
    if (user === null || !right) throw new ProblemError('sign_in_failed');
    await this.limits.forgiveSignIn(email, address);
    return user.id;
  }

  /** Always a new secret: one that was there before signing in is worth nothing after. */
  async open(userId: string, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    const { secret } = await this.credentials.issue({
      kind: 'session',
      userId,
      name: deviceOf(request.headers['user-agent']),
      scope: 'admin',
      days: sessionDays,
    });
    await this.endPresent(request);
    setSessionCookie(request, reply, secret, sessionDays * 86_400);
    return this.meWith({ secret, kind: 'session' });
  }

  /** Who the living credential is that somebody shows. */
  async meWith({ secret, kind }: Presented): Promise<Me> {
    const identity = await this.access.authenticate(secret ?? '');
    if (identity === null) throw new ProblemError(endCode(kind));
    return meOf(identity);
  }

  private async endPresent({ requester }: FastifyRequest): Promise<void> {
    if (requester?.kind === 'session')
      await this.credentials.revoke({ id: requester.credentialId, kind: { in: ['session'] } });
  }
}
