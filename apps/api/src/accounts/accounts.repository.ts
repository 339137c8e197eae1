import { Injectable } from '@nestjs/common';
import type { WorkspaceRole } from '@rondo/domain';
import { Database } from '../platform/database/database.js';

export interface NewAccount {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly color: string;
  readonly passwordHash: string;
}
export interface FirstWorkspace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

const byTicket = `UPDATE ticket SET used_at = $9 WHERE secret_hash = $10 AND kind = 'owner'
  AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $9 AND NOT EXISTS (SELECT FROM app_user) RETURNING id`;
const unattended = `SELECT WHERE NOT EXISTS (SELECT FROM app_user)`;

const makeOwner = (allowed: string) => `
  WITH allowed AS (${allowed}),
    account AS (INSERT INTO app_user (id, email, name, color, password_hash) SELECT $1, $2, $3, $4, $5 FROM allowed
      ON CONFLICT (email) DO NOTHING RETURNING id),
    place AS (INSERT INTO workspace (id, slug, name) SELECT $6, $7, $8 FROM account),
    history AS (INSERT INTO stream (id) SELECT $6 FROM account)
  INSERT INTO person (workspace_id, user_id, name, color, role) SELECT $6, id, $3, $4, 'owner' FROM account`;

@Injectable()
export class AccountsRepository {
  constructor(private readonly database: Database) {}

  /** The first account and its workspace in one statement; false when there is an account, or the ticket is no good. */
  async addOwner(
    { id, email, name, color, passwordHash }: NewAccount,
    workspace: FirstWorkspace,
    ticket: { readonly secretHash: string; readonly now: number } | null,
  ): Promise<boolean> {
    const values = [id, email, name, color, passwordHash, workspace.id, workspace.slug, workspace.name];
    const { rowCount } = await this.database.pool.query(
      makeOwner(ticket === null ? unattended : byTicket),
      ticket === null ? values : [...values, new Date(ticket.now), ticket.secretHash],
    );
    return rowCount === 1;
  }

  /** False when the email has an account. */
  async add(account: NewAccount): Promise<boolean> {
    const { count } = await this.database.prisma.user.createMany({ data: [account], skipDuplicates: true });
    return count === 1;
  }

  /** Taken back, because what it was made for did not come about. */
  async remove(id: string): Promise<void> {
    await this.database.prisma.user.delete({ where: { id } });
  }

  async person(userId: string): Promise<{ name: string; color: string } | null> {
    return this.database.prisma.user.findUnique({ where: { id: userId }, select: { name: true, color: true } });
  }

  async emailOf(userId: string): Promise<string | null> {
    const user = await this.database.prisma.user.findUnique({ where: { id: userId }, select: { email: true } });
    return user?.email ?? null;
  }

  async roleIn(workspaceId: string, userId: string): Promise<WorkspaceRole | null> {
    const person = await this.database.prisma.person.findUnique({
      where: { workspaceId_userId: { workspaceId, userId } },
      select: { role: true },
    });
    return (person?.role ?? null) as WorkspaceRole | null;
  }

  async workspaceName(id: string): Promise<string | null> {
    const workspace = await this.database.prisma.workspace.findUnique({ where: { id }, select: { name: true } });
    return workspace?.name ?? null;
  }

  async workspacesOf(userId: string): Promise<string[]> {
    const people = await this.database.prisma.person.findMany({ where: { userId }, select: { workspaceId: true } });
    return people.map(({ workspaceId }) => workspaceId);
  }
}
