import type { Change, ProjectEntities, ProjectEvent, ProjectIntent } from '@rondo/domain';
import type { Pool } from 'pg';
import type { Clock } from '../platform/clock.js';
import type { Access } from '../sessions/access.js';
import type { ChangeFeed } from './change-feed.js';
import type { LiveProject } from './live-project.js';
import { loadMaterial } from './material-loader.js';
import { ProjectDraft, type WaitingIntent } from './project-draft.js';
import { loadProject } from './project-loader.repository.js';
import type { StreamKind } from './stream/stream-kind.js';

/** What is particular to the streams of projects. */
export class ProjectKind implements StreamKind<ProjectEntities, LiveProject, ProjectIntent> {
  readonly missing = 'project_not_found';

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly feed: ChangeFeed,
  ) {}

  weigh(state: LiveProject): number {
    return state.of.story.size + 100;
  }

  load(projectId: string): Promise<LiveProject | null> {
    return loadProject(this.pool, projectId, this.clock.now());
  }

  workspaceOf(state: LiveProject): string {
    return state.workspaceId;
  }

  async open(
    state: LiveProject,
    projectId: string,
    waiting: readonly WaitingIntent[],
    careful: boolean,
  ): Promise<ProjectDraft> {
    const material = await loadMaterial(this.pool, projectId, state, waiting, careful);
    return new ProjectDraft(state, projectId, this.clock.now(), material);
  }

  publish(projectId: string, changes: readonly Change<ProjectEvent>[]): void {
    this.feed.projectChanged(projectId, changes);
  }

  accessChanged(userIds: ReadonlySet<string>): void {
    for (const userId of userIds) this.access.forget(userId);
  }
}
