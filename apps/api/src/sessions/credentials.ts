import { Injectable } from '@nestjs/common';
import type { CredentialView } from '@rondo/contracts';
import type { Scope } from '@rondo/domain';
import { v7 as newId } from 'uuid';
import { Clock } from '../platform/clock.js';
import type { CredentialModel } from '../platform/database/generated/models.js';
import { ProblemError } from '../platform/problem.js';
import { Access } from './access.js';
import { CredentialsRepository } from './credentials.repository.js';
import type { IssuedKind } from './requester.js';
import { hashSecret, newSecret, tokenPrefix } from './secrets.js';

const day = 86_400_000;
export const sessionDays = 30;

interface Wanted {
  readonly kind: IssuedKind;
  readonly userId: string;
  readonly name: string;
  readonly scope: Scope;
  readonly days: number;
  readonly projectId?: string;
  readonly sprintId?: string;
}

/** Everything that lets somebody in: made, listed, taken back. */
@Injectable()
export class Credentials {
  constructor(
    private readonly credentials: CredentialsRepository,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  /** The secret leaves once, in this answer. */
  async issue({ days, ...wanted }: Wanted): Promise<{ credential: CredentialView; secret: string }> {
    const secret = newSecret(wanted.kind === 'token' ? tokenPrefix : '');
    const createdAt = new Date(this.clock.now());
    const credential = {
      ...wanted,
      id: newId(),
      projectId: wanted.projectId ?? null,
      sprintId: wanted.sprintId ?? null,
      secretHash: hashSecret(secret),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + days * day),
    };
    await this.credentials.add(credential);
    return { credential: viewOf({ ...credential, lastUsedAt: null }, null), secret };
  }

  async list(
    which: { userId?: string; projectId?: string; sprintId?: string; kind: IssuedKind },
    askedWith: string,
  ): Promise<CredentialView[]> {
    const list = await this.credentials.list(which, this.clock.now());
    return list.map((credential) => viewOf(credential, askedWith));
  }

  /** What is gone already stays gone; what never was, or is another's, is not there. */
  async revoke(which: {
    id: string;
    userId?: string;
    projectId?: string;
    sprintId?: string;
    kind?: { in: IssuedKind[] };
  }): Promise<void> {
    const ended = await this.credentials.revoke(which, this.clock.now());
    if (ended.length === 0 && !(await this.credentials.isKnown(which)))
      throw new ProblemError('not_found', { field: 'id' });
    this.forget(ended);
  }

  /** Ends all of these kinds, but the one that asks. */
  async revokeAll(userId: string, kinds: IssuedKind[], but?: string): Promise<void> {
    const which = { userId, kind: { in: kinds }, ...(but === undefined ? {} : { not: but }) };
    this.forget(await this.credentials.revoke(which, this.clock.now()));
  }

  private forget(userIds: readonly string[]): void {
    for (const userId of userIds) this.access.forget(userId);
  }
}

const viewOf = (
  {
    id,
    name,
    scope,
    createdAt,
    lastUsedAt,
    expiresAt,
  }: Pick<CredentialModel, 'id' | 'name' | 'scope' | 'createdAt' | 'lastUsedAt' | 'expiresAt'>,
  askedWith: string | null,
): CredentialView => ({
  id,
  name,
  scope: scope as Scope,
  createdAt: createdAt.getTime(),
  lastUsedAt: lastUsedAt?.getTime() ?? null,
  expiresAt: expiresAt.getTime(),
  current: id === askedWith,
});
