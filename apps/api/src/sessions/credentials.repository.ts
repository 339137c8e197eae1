import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import type { CredentialModel } from '../platform/database/generated/models.js';
import { idleLimit } from './identity.repository.js';
import type { IssuedKind } from './requester.js';

export type NewCredential = Pick<
  CredentialModel,
  'id' | 'userId' | 'secretHash' | 'name' | 'scope' | 'projectId' | 'sprintId' | 'createdAt' | 'expiresAt'
> & { readonly kind: IssuedKind };

interface Which {
  id?: string;
  userId?: string;
  projectId?: string;
  sprintId?: string;
  kind?: { in: IssuedKind[] };
}

@Injectable()
export class CredentialsRepository {
  constructor(private readonly database: Database) {}

  async add(credential: NewCredential): Promise<void> {
    await this.database.prisma.credential.create({ data: credential });
  }

  /** Those that still open a door, newest first. */
  list(
    which: { userId?: string; projectId?: string; sprintId?: string; kind: IssuedKind },
    now: number,
  ): Promise<CredentialModel[]> {
    const active = new Date(now - idleLimit);
    const idle = [{ lastUsedAt: { gt: active } }, { lastUsedAt: null, createdAt: { gt: active } }];
    return this.database.prisma.credential.findMany({
      where: {
        ...which,
        revokedAt: null,
        expiresAt: { gt: new Date(now) },
        ...(which.kind === 'session' ? { OR: idle } : {}),
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    });
  }

  /** Returns whose they were. */
  /** Whether there is or was one. */
  async isKnown(which: Which): Promise<boolean> {
    return (await this.database.prisma.credential.count({ where: which })) > 0;
  }

  async revoke(which: Which & { not?: string }, now: number): Promise<string[]> {
    const { not, ...named } = which;
    const revoked = await this.database.prisma.credential.updateManyAndReturn({
      where: { ...named, revokedAt: null, ...(not === undefined ? {} : { NOT: { id: not } }) },
      data: { revokedAt: new Date(now) },
      select: { userId: true },
    });
    return [...new Set(revoked.map(({ userId }) => userId))];
  }
}
