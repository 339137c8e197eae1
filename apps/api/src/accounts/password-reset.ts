import { Injectable } from '@nestjs/common';
import { ProblemError } from '../platform/problem.js';
import { PasswordHashing } from '../sessions/password-hashing.js';
import { Passwords } from './passwords.js';
import { Tickets } from './tickets.js';

/** A new password with a link that an admin gave. */
@Injectable()
export class PasswordReset {
  constructor(
    private readonly tickets: Tickets,
    private readonly hashing: PasswordHashing,
    private readonly passwords: Passwords,
  ) {}

  async finish({ secret, password }: { secret: string; password: string }): Promise<void> {
    const ticket = await this.tickets.find(secret, 'reset');
    const { userId } = ticket;
    if (userId === null) throw new ProblemError('ticket_invalid');
    const passwordHash = await this.hashing.hash(password);
    await this.tickets.use(ticket, () => this.passwords.reset(userId, passwordHash));
  }
}
