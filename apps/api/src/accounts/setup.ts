import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Config, StartRefusal } from '../platform/config.js';
import { ProblemError } from '../platform/problem.js';
import { PasswordHashing } from '../sessions/password-hashing.js';
import { hashSecret } from '../sessions/secrets.js';
import { UsersRepository } from '../sessions/users.repository.js';
import { AccountsRepository } from './accounts.repository.js';
import { hueOf } from './hue-of.js';
import { slugOf } from './slug.js';
import { TicketsRepository } from './tickets.repository.js';
import { Tickets } from './tickets.js';

/** Processes that start together each print a link: the links of the others stay good. */
const startingTogether = 5 * 60_000;

interface Owner {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly workspaceName: string;
}

/** The first account of an installation. */
@Injectable()
export class Setup implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly users: UsersRepository,
    private readonly accounts: AccountsRepository,
    private readonly hashing: PasswordHashing,
    private readonly tickets: Tickets,
    private readonly stored: TicketsRepository,
  ) {}

  /** Unattended, when the surroundings name the owner. */
  async onApplicationBootstrap(): Promise<void> {
    const { admin, adminName: name, workspaceName } = this.config;
    if (admin === null || !(await this.needed())) return;
    try {
      await this.makeOwner({ ...admin, name, workspaceName }, null);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'password_common') throw error;
      throw new StartRefusal('RONDO_ADMIN_PASSWORD is among the most guessed passwords: choose another one.');
    }
  }

  async needed(): Promise<boolean> {
    return !(await this.users.any());
  }

  /** The secret of a new one-time link; null when there is an owner. Links of earlier starts are taken back. */
  async newLink(): Promise<string | null> {
    if (!(await this.needed())) return null;
    const now = this.clock.now();
    const before = new Date(this.config.redisUrl === null ? now : now - startingTogether);
    await this.stored.revoke({ kind: 'owner', createdAt: { lt: before } }, now);
    return (await this.tickets.issue({ kind: 'owner' })).secret;
  }

  /** Returns the owner's id. Of several who try with one link at once the first makes it; the others hear that it is made. */
  async finish({ secret, ...owner }: Owner & { secret: string }): Promise<string> {
    const secretHash = hashSecret(secret);
    const now = this.clock.now();
    const ticket = await this.stored.find(secretHash, now);
    const id = ticket?.kind === 'owner' ? await this.makeOwner(owner, { secretHash, now }) : null;
    if (id === null) throw new ProblemError((await this.needed()) ? 'ticket_invalid' : 'already_set_up');
    return id;
  }

  private async makeOwner(
    { name, email, password, workspaceName }: Owner,
    ticket: Parameters<AccountsRepository['addOwner']>[2],
  ): Promise<string | null> {
    const id = newId();
    const account = { id, email, name, color: hueOf(id), passwordHash: await this.hashing.hash(password) };
    const workspace = { id: newId(), slug: slugOf(workspaceName), name: workspaceName };
    return (await this.accounts.addOwner(account, workspace, ticket)) ? id : null;
  }
}
