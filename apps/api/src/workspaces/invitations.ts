import { Injectable } from '@nestjs/common';
import type { Input, Invitation } from '@rondo/contracts';
import type { WorkspaceRole } from '@rondo/domain';
import { Tickets } from '../accounts/tickets.js';
import { TicketsRepository, type JoinedProject } from '../accounts/tickets.repository.js';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.js';
import type { Requester } from '../sessions/requester.js';
import { placeOf } from './place-of.js';
import { WorkspacesRepository } from './workspaces.repository.js';

@Injectable()
export class Invitations {
  constructor(
    private readonly tickets: Tickets,
    private readonly stored: TicketsRepository,
    private readonly workspaces: WorkspacesRepository,
    private readonly clock: Clock,
  ) {}

  async open(who: Requester): Promise<Invitation[]> {
    const tickets = await this.stored.openInvitations(placeOf(who).id, this.clock.now());
    return tickets.map(({ id, email, role, createdAt, expiresAt }) => ({
      id,
      email,
      role: role as WorkspaceRole,
      createdAt: createdAt.getTime(),
      expiresAt: expiresAt.getTime(),
    }));
  }

  /** PERSON-2 again: only an owner lets in owners and admins. */
  async create(
    { role, email, projects = [] }: Input<'invitation.create'>['body'],
    who: Requester,
  ): Promise<{ id: string; secret: string; expiresAt: number }> {
    const { id: workspaceId, role: own } = placeOf(who);
    if (own !== 'owner' && (role === 'owner' || role === 'admin'))
      throw new ProblemError('not_allowed', { field: 'role' });
    return this.tickets.issue({
      kind: 'invitation',
      workspaceId,
      role,
      projects: await this.named(workspaceId, projects),
      createdBy: who.userId,
      ...(email === undefined ? {} : { email }),
    });
  }

  /** One that is gone already stays gone; one of another workspace is not there. */
  async revoke(id: string, who: Requester): Promise<void> {
    const which = { kind: 'invitation', id, workspaceId: placeOf(who).id } as const;
    if (!(await this.stored.isKnown(which))) throw new ProblemError('not_found', { field: 'id' });
    await this.stored.revoke(which, this.clock.now());
  }

  private async named(
    workspaceId: string,
    projects: NonNullable<Input<'invitation.create'>['body']['projects']>,
  ): Promise<JoinedProject[]> {
    const ids = await this.workspaces.projectsByKey(
      workspaceId,
      projects.map(({ key }) => key),
    );
    return projects.map(({ key, role }) => {
      const projectId = ids.get(key);
      if (projectId === undefined) throw new ProblemError('project_not_found', { field: 'projects' });
      return { projectId, role };
    });
  }
}
