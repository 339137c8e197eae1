import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Access } from '../sessions/access.js';
import type { Requester } from '../sessions/requester.js';
import { UsersRepository, type ProfileEdit } from '../sessions/users.repository.js';
import { AccountsRepository } from './accounts.repository.js';

@Injectable()
export class Profile {
  constructor(
    private readonly users: UsersRepository,
    private readonly accounts: AccountsRepository,
    private readonly workspaces: WorkspaceWriter,
    private readonly access: Access,
  ) {}

  /** Everybody in one's workspaces sees a new name or colour at once. */
  async edit({ userId }: Requester, edit: ProfileEdit): Promise<void> {
    await this.users.edit(userId, edit);
    this.access.forget(userId);
    const { language: _own, ...seen } = edit;
    if (Object.keys(seen).length === 0) return;
    const intent = { name: 'person.edit', body: { userId, ...seen } } as const;
    // Anybody may change their own name: the right is not that of a role.
    const actor = { userId, workspaceRole: 'owner', scope: 'admin' } as const;
    for (const workspaceId of await this.accounts.workspacesOf(userId))
      await this.workspaces.writeFor(actor, workspaceId, intent, mutationOf(intent, { mutationId: newId() }));
  }
}
