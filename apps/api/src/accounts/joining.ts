import { Injectable } from '@nestjs/common';
import type { Actor, Hue, ProjectIntent, UserId, WorkspaceIntent } from '@rondo/domain';
import { v7 as newId } from 'uuid';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from '../projects/project-writer.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { PasswordHashing } from '../sessions/password-hashing.js';
import type { Requester } from '../sessions/requester.js';
import { AccountsRepository, type NewAccount } from './accounts.repository.js';
import { hueOf } from './hue-of.js';
import type { JoinedProject } from './tickets.repository.js';
import { Tickets, type Ticket } from './tickets.js';

interface Acceptance {
  readonly secret: string;
  readonly name?: string;
  readonly email?: string;
  readonly password?: string;
}

/** What a project may say against a newcomer without the invitation failing: it is gone, closed, or knows them already. */
const harmless = new Set(['project_not_found', 'project_archived', 'member_exists']);

/** Accepting an invitation, with the rights that its maker has now. */
@Injectable()
export class Joining {
  constructor(
    private readonly tickets: Tickets,
    private readonly accounts: AccountsRepository,
    private readonly hashing: PasswordHashing,
    private readonly workspaces: WorkspaceWriter,
    private readonly projects: ProjectWriter,
  ) {}

  /** Returns who joined, and whether the account is new. */
  async accept(acceptance: Acceptance, who: Requester | null): Promise<{ userId: string; isNew: boolean }> {
    const ticket = await this.tickets.find(acceptance.secret, 'invitation');
    const account = await this.accountOf(acceptance, who);
    return this.tickets.use(ticket, async () => {
      if (typeof account === 'string') {
        await this.enter(ticket, account);
        await this.joinProjects(ticket, account);
        return { userId: account, isNew: false };
      }
      if (!(await this.accounts.add(account))) throw new ProblemError('email_taken', { field: 'email' });
      try {
        await this.enter(ticket, account.id);
      } catch (error) {
        await this.accounts.remove(account.id);
        throw error;
      }
      // In the workspace the account stays: whoever is signed in takes the link again for what is missing.
      await this.joinProjects(ticket, account.id);
      return { userId: account.id, isNew: true };
    });
  }

  /** The id of the one who is signed in, or a new account when one is described. */
  private async accountOf({ name, email, password }: Acceptance, who: Requester | null): Promise<string | NewAccount> {
    const described = name !== undefined || email !== undefined || password !== undefined;
    if (who?.kind === 'session' && !described) return who.userId;
    if (name === undefined) throw missing('name');
    if (email === undefined) throw missing('email');
    if (password === undefined) throw missing('password');
    const id = newId();
    return { id, name, email, color: hueOf(id), passwordHash: await this.hashing.hash(password) };
  }

  private async enter(ticket: Ticket, userId: string): Promise<void> {
    const { workspaceId, createdBy, role } = ticket;
    const person = await this.accounts.person(userId);
    if (workspaceId === null || createdBy === null || role === null || person === null)
      throw new ProblemError('ticket_invalid');
    const inviter = await this.inviterOf(ticket);
    if ((await this.accounts.roleIn(workspaceId, userId)) === null) {
      const body = { userId: userId as UserId, name: person.name, color: person.color as Hue, role };
      const intent: WorkspaceIntent = { name: 'person.add', body };
      await this.workspaces
        .writeFor(inviter, workspaceId, intent, mutationOf(intent, { mutationId: newId() }))
        .catch(refuseAs('ticket_invalid'));
    }
  }

  private async joinProjects(ticket: Ticket, userId: string): Promise<void> {
    const inviter = await this.inviterOf(ticket);
    for (const project of ticket.projects as unknown as JoinedProject[])
      await this.joinProject(project, userId, inviter);
  }

  private async inviterOf({ workspaceId, createdBy }: Ticket): Promise<Actor> {
    const workspaceRole =
      workspaceId === null || createdBy === null ? null : await this.accounts.roleIn(workspaceId, createdBy);
    if (workspaceRole === null) throw new ProblemError('ticket_invalid');
    return { userId: createdBy as UserId, workspaceRole, scope: 'admin' };
  }

  private async joinProject({ projectId, role }: JoinedProject, userId: string, inviter: Actor): Promise<void> {
    const intent: ProjectIntent = { name: 'member.add', body: { userId: userId as UserId, role } };
    const mutation = mutationOf(intent, { mutationId: newId() });
    try {
      await this.projects.append(projectId, { actor: inviter, credential: null }, intent, mutation);
    } catch (error) {
      if (!(error instanceof ProblemError) || !harmless.has(error.code)) throw error;
    }
  }
}

const missing = (field: string): ProblemError => new ProblemError('body_invalid', { field, fault: 'newAccount' });

/** Whoever made the link may no longer let people in: then it is worth nothing. */
const refuseAs =
  (code: 'ticket_invalid') =>
  (error: unknown): never => {
    if (error instanceof ProblemError && error.code === 'not_allowed') throw new ProblemError(code);
    throw error;
  };
