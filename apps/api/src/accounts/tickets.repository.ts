import { Injectable } from '@nestjs/common';
import type { ProjectRole, WorkspaceRole } from '@rondo/domain';
import { Database } from '../platform/database/database.js';
import type { TicketModel } from '../platform/database/generated/models.js';

export type TicketKind = 'owner' | 'invitation' | 'reset';
export interface JoinedProject {
  readonly projectId: string;
  readonly role: ProjectRole;
}

export interface NewTicket {
  readonly id: string;
  readonly kind: TicketKind;
  readonly secretHash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly workspaceId?: string;
  readonly userId?: string;
  readonly email?: string;
  readonly role?: WorkspaceRole;
  readonly projects?: { projectId: string; role: ProjectRole }[];
  readonly createdBy?: string;
}

const living = (now: number) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: new Date(now) } });

@Injectable()
export class TicketsRepository {
  constructor(private readonly database: Database) {}

  async add(ticket: NewTicket): Promise<void> {
    await this.database.prisma.ticket.create({ data: ticket });
  }

  find(secretHash: string, now: number): Promise<TicketModel | null> {
    return this.database.prisma.ticket.findFirst({ where: { secretHash, ...living(now) } });
  }

  /** True for one of all that try. */
  async use(id: string, now: number): Promise<boolean> {
    const { count } = await this.database.prisma.ticket.updateMany({
      where: { id, ...living(now) },
      data: { usedAt: new Date(now) },
    });
    return count === 1;
  }

  /** What it was for did not come about. */
  async giveBack(id: string): Promise<void> {
    await this.database.prisma.ticket.update({ where: { id }, data: { usedAt: null } });
  }

  openInvitations(workspaceId: string, now: number): Promise<TicketModel[]> {
    return this.database.prisma.ticket.findMany({
      where: { kind: 'invitation', workspaceId, ...living(now) },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    });
  }

  async revoke(
    which: { kind: TicketKind; id?: string; workspaceId?: string; userId?: string; createdAt?: { lt: Date } },
    now: number,
  ): Promise<void> {
    await this.database.prisma.ticket.updateMany({
      where: { ...which, ...living(now) },
      data: { revokedAt: new Date(now) },
    });
  }

  /** Whether there is or was one. */
  async isKnown(which: { kind: TicketKind; id: string; workspaceId: string }): Promise<boolean> {
    return (await this.database.prisma.ticket.count({ where: which })) > 0;
  }
}
