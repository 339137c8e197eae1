import { Injectable } from '@nestjs/common';
import {
  WorkspaceState,
  type Change,
  type WorkspaceEntities,
  type WorkspaceEvent,
  type WorkspaceIntent,
} from '@rondo/domain';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Access } from '../sessions/access.js';
import type { Requester } from '../sessions/requester.js';
import { ChangeFeed } from './change-feed.js';
import { authorOf } from './project-writer.js';
import type { Author, Mutation, Written } from './stream/author.js';
import { StreamWriter } from './stream/stream-writer.js';
import type { Waiting } from './stream/waiting.js';
import { WorkspaceDraft } from './workspace-draft.js';
import { loadWorkspace } from './workspace-loader.repository.js';

const mostPeople = 200_000;

/** The one door for writes to workspaces: their name and their people. */
@Injectable()
export class WorkspaceWriter extends StreamWriter<WorkspaceEntities, WorkspaceState, WorkspaceIntent> {
  protected readonly missing = 'workspace_not_found';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly feed: ChangeFeed,
  ) {
    super(database.pool, mostPeople);
  }

  /** For a requester who is in the workspace. */
  write(requester: Requester, intent: WorkspaceIntent, mutation: Mutation): Promise<Written<WorkspaceEvent>> {
    return this.append(requester.workspace?.id ?? '', authorOf(requester), intent, mutation);
  }

  /** For somebody who is let in by a link: the rights are those of whoever made it, so no credential is checked. */
  writeFor(
    author: Author['actor'],
    workspaceId: string,
    intent: WorkspaceIntent,
    mutation: Mutation,
  ): Promise<Written<WorkspaceEvent>> {
    return this.append(workspaceId, { actor: author, credential: null }, intent, mutation);
  }

  protected weigh(state: WorkspaceState): number {
    return state.of.person.size + 10;
  }

  protected load(workspaceId: string): Promise<WorkspaceState | null> {
    return loadWorkspace(this.database.pool, workspaceId);
  }

  protected workspaceOf(state: WorkspaceState): string {
    const [workspace] = state.of.workspace.keys();
    return workspace ?? '';
  }

  protected open(
    state: WorkspaceState,
    workspaceId: string,
    _waiting: readonly Waiting<WorkspaceIntent, WorkspaceEvent>[],
  ): Promise<WorkspaceDraft> {
    return Promise.resolve(new WorkspaceDraft(state, workspaceId, this.clock.now()));
  }

  protected publish(workspaceId: string, changes: readonly Change<WorkspaceEvent>[]): void {
    this.feed.workspaceChanged(workspaceId, changes);
  }

  protected accessChanged(userIds: ReadonlySet<string>): void {
    for (const userId of userIds) this.access.forget(userId);
  }
}
