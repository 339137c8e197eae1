import type { Change, WorkspaceEntities, WorkspaceEvent, WorkspaceIntent, WorkspaceState } from '@rondo/domain';
import type { Pool } from 'pg';
import type { Clock } from '../platform/clock.js';
import type { Access } from '../sessions/access.js';
import type { ChangeFeed } from './change-feed.js';
import type { StreamKind } from './stream/stream-kind.js';
import { WorkspaceDraft } from './workspace-draft.js';
import { loadWorkspace } from './workspace-loader.repository.js';

/** What is particular to the streams of workspaces. */
export class WorkspaceKind implements StreamKind<WorkspaceEntities, WorkspaceState, WorkspaceIntent> {
  readonly missing = 'workspace_not_found';

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly feed: ChangeFeed,
  ) {}

  weigh(state: WorkspaceState): number {
    return state.of.person.size + 10;
  }

  load(workspaceId: string): Promise<WorkspaceState | null> {
    return loadWorkspace(this.pool, workspaceId);
  }

  workspaceOf(state: WorkspaceState): string {
    const [workspaceId] = state.of.workspace.keys();
    return workspaceId ?? '';
  }

  open(state: WorkspaceState, workspaceId: string): Promise<WorkspaceDraft> {
    return Promise.resolve(new WorkspaceDraft(state, workspaceId, this.clock.now()));
  }

  publish(workspaceId: string, changes: readonly Change<WorkspaceEvent>[]): void {
    this.feed.workspaceChanged(workspaceId, changes);
  }

  accessChanged(userIds: ReadonlySet<string>): void {
    for (const userId of userIds) this.access.forget(userId);
  }
}
