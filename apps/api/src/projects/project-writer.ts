import { Injectable } from '@nestjs/common';
import type { ProjectEntities, ProjectEvent, ProjectIntent, UserId } from '@rondo/domain';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Access } from '../sessions/access.js';
import type { Requester } from '../sessions/requester.js';
import { ChangeFeed } from './change-feed.js';
import type { LiveProject } from './live-project.js';
import { ProjectKind } from './project-kind.js';
import type { Author, Mutation, Written } from './stream/author.js';
import { StreamWriter } from './stream/stream-writer.js';
import type { Sequence } from './stream/waiting.js';

/** About a gigabyte of stories in memory, when a process serves that many projects at once. */
const mostStories = 400_000;

/** The one door for writes to projects. */
@Injectable()
export class ProjectWriter extends StreamWriter<ProjectEntities, LiveProject, ProjectIntent> {
  constructor({ pool }: Database, clock: Clock, access: Access, feed: ChangeFeed) {
    super(pool, new ProjectKind(pool, clock, access, feed), mostStories);
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

  /** For an owner who tells what was done, by themselves or by a member of the project. */
  import(
    requester: Requester,
    by: UserId | undefined,
    intent: ProjectIntent,
    mutation: Mutation,
    sequence: Sequence,
  ): Promise<Written<ProjectEvent>> {
    const author = authorOf(requester);
    const isOther = by !== undefined && by !== requester.userId;
    const actor = isOther ? { userId: by, workspaceRole: 'guest' as const, scope: requester.scope } : author.actor;
    const importer = { ...author, actor, importedBy: requester.userId };
    return this.append(requester.project?.id ?? '', importer, intent, mutation, sequence);
  }
}

export const authorOf = ({ actor, credentialId, kind, accessVersion }: Requester): Author => ({
  actor,
  credential: { id: credentialId, kind, accessVersion },
});
