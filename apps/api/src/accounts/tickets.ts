import { Injectable } from '@nestjs/common';
import type { WorkspaceRole } from '@rondo/domain';
import { v7 as newId } from 'uuid';
import { Clock } from '../platform/clock.js';
import type { TicketModel } from '../platform/database/generated/models.js';
import { ProblemError } from '../platform/problem.js';
import { hashSecret, newSecret } from '../sessions/secrets.js';
import { TicketsRepository, type NewTicket, type TicketKind } from './tickets.repository.js';

const day = 86_400_000;
/** A reset link opens an account, so it does not lie about for long. */
const lifetimes = { owner: day, invitation: 14 * day, reset: day };

export type Ticket = TicketModel & { readonly role: WorkspaceRole | null };

/** Links that are good once. Their secrets travel in fragments and bodies, and are kept only as hashes. */
@Injectable()
export class Tickets {
  constructor(
    private readonly tickets: TicketsRepository,
    private readonly clock: Clock,
  ) {}

  async issue(
    wanted: Omit<NewTicket, 'id' | 'secretHash' | 'createdAt' | 'expiresAt'>,
  ): Promise<{ id: string; secret: string; expiresAt: number }> {
    const id = newId();
    const secret = newSecret();
    const now = this.clock.now();
    const expiresAt = now + lifetimes[wanted.kind];
    await this.tickets.add({
      ...wanted,
      id,
      secretHash: hashSecret(secret),
      createdAt: new Date(now),
      expiresAt: new Date(expiresAt),
    });
    return { id, secret, expiresAt };
  }

  /** A used, taken back, expired or invented one are all the same. */
  async find(secret: string, kind?: TicketKind): Promise<Ticket> {
    const ticket = await this.tickets.find(hashSecret(secret), this.clock.now());
    if (ticket === null || (kind !== undefined && ticket.kind !== kind)) throw new ProblemError('ticket_invalid');
    return ticket as Ticket;
  }

  /** Does it, or gives the ticket back when that fails. */
  async use<T>(ticket: Ticket, work: () => Promise<T>): Promise<T> {
    if (!(await this.tickets.use(ticket.id, this.clock.now()))) throw new ProblemError('ticket_invalid');
    try {
      return await work();
    } catch (error) {
      await this.tickets.giveBack(ticket.id);
      throw error;
    }
  }
}
