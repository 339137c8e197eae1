import { Injectable } from '@nestjs/common';
import type { Change, ProjectEntities, ProjectEvent, ProjectIntent } from '@rondo/domain';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Access } from '../sessions/access.js';
import type { Requester } from '../sessions/requester.js';
import { ChangeFeed } from './change-feed.js';
import type { LiveProject } from './live-project.js';
import { MaterialLoader } from './material-loader.js';
import { ProjectDraft, type WaitingIntent } from './project-draft.js';
import { loadProject } from './project-loader.repository.js';
import type { Author, Mutation, Written } from './stream/author.js';
import { StreamWriter } from './stream/stream-writer.js';
import type { Sequence } from './stream/waiting.js';

/** About a gigabyte of stories in memory, when a process serves that many projects at once. */
const mostStories = 400_000;

/** The one door for writes to projects. */
@Injectable()
export class ProjectWriter extends StreamWriter<ProjectEntities, LiveProject, ProjectIntent> {
  protected readonly missing = 'project_not_found';
  private readonly materials: MaterialLoader;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly feed: ChangeFeed,
  ) {
    super(database.pool, mostStories);
    this.materials = new MaterialLoader(database.pool, this.log);
  }

  /** For a requester who is in the project. */
  write(
    requester: Requester,
    intent: ProjectIntent,
    mutation: Mutation,
    sequence?: Sequence,
  ): Promise<Written<ProjectEvent>> {
    return this.append(requester.project?.id ?? '', authorOf(requester), intent, mutation, sequence);
  }

  protected weigh(state: LiveProject): number {
    return state.of.story.size + 100;
  }

  protected load(projectId: string): Promise<LiveProject | null> {
    return loadProject(this.database.pool, projectId, this.clock.now());
  }

  protected workspaceOf(state: LiveProject): string {
    return state.workspaceId;
  }

  protected async open(
    state: LiveProject,
    projectId: string,
    waiting: readonly WaitingIntent[],
    careful: boolean,
  ): Promise<ProjectDraft> {
    const material = await this.materials.load(projectId, state, waiting, careful);
    return new ProjectDraft(state, projectId, this.clock.now(), material);
  }

  protected publish(projectId: string, changes: readonly Change<ProjectEvent>[]): void {
    this.feed.projectChanged(projectId, changes);
  }

  protected accessChanged(userIds: ReadonlySet<string>): void {
    for (const userId of userIds) this.access.forget(userId);
  }
}

export const authorOf = ({ actor, credentialId, accessVersion }: Requester): Author => ({
  actor,
  credential: { id: credentialId, accessVersion },
});
