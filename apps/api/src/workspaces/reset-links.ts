import { Injectable } from '@nestjs/common';
import { Tickets } from '../accounts/tickets.js';
import { TicketsRepository } from '../accounts/tickets.repository.js';
import { Clock } from '../platform/clock.js';
import { ProblemError } from '../platform/problem.js';
import type { Requester } from '../sessions/requester.js';
import { placeOf } from './place-of.js';
import { WorkspacesRepository } from './workspaces.repository.js';

/** For whoever forgot their password; there may be no mail. */
@Injectable()
export class ResetLinks {
  constructor(
    private readonly workspaces: WorkspacesRepository,
    private readonly tickets: Tickets,
    private readonly stored: TicketsRepository,
    private readonly clock: Clock,
  ) {}

  /** PERSON-3, and never for somebody who ranks higher, here or in another workspace. The newest link is the only good one. */
  async make(userId: string, who: Requester): Promise<{ id: string; secret: string; expiresAt: number }> {
    const { id: workspaceId } = placeOf(who);
    const account = await this.workspaces.hasAccount(workspaceId, userId);
    if (account === null) throw new ProblemError('person_not_found');
    if (!account) throw new ProblemError('person_of_example');
    if (!(await this.workspaces.outranksEverywhere(who.userId, userId))) throw new ProblemError('not_allowed');
    await this.stored.revoke({ kind: 'reset', userId }, this.clock.now());
    return this.tickets.issue({ kind: 'reset', workspaceId, userId, createdBy: who.userId });
  }
}
