import { Injectable } from '@nestjs/common';
import { Limits } from '../platform/limits.js';
import { ProblemError } from '../platform/problem.js';
import { Credentials } from '../sessions/credentials.js';
import { PasswordHashing } from '../sessions/password-hashing.js';
import type { Requester } from '../sessions/requester.js';
import { UsersRepository } from '../sessions/users.repository.js';

@Injectable()
export class Passwords {
  constructor(
    private readonly users: UsersRepository,
    private readonly hashing: PasswordHashing,
    private readonly credentials: Credentials,
    private readonly limits: Limits,
  ) {}

  /** SESSION: whoever else is signed in as this person is signed out. */
  async change(who: Requester, { current, next }: { current: string; next: string }, address: string): Promise<void> {
    await this.limits.spendSignIn(who.userId, address);
    if (!(await this.hashing.matches(current, await this.users.passwordHashOf(who.userId))))
      throw new ProblemError('password_wrong', { field: 'current' });
    await this.users.setPassword(who.userId, await this.hashing.hash(next, 'next'));
    await this.limits.forgiveSignIn(who.userId, address);
    await this.credentials.revokeAll(who.userId, ['session'], who.credentialId);
  }

  /** SESSION: nobody stays in with what was there before a reset, tokens included. */
  async reset(userId: string, passwordHash: string): Promise<void> {
    await this.users.setPassword(userId, passwordHash);
    await this.credentials.revokeAll(userId, ['session', 'token', 'kiosk', 'guest']);
  }
}
