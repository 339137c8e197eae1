import { Injectable } from '@nestjs/common';
import type { WorkspaceEntities, WorkspaceEvent, WorkspaceIntent, WorkspaceState } from '@rondo/domain';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { Access } from '../sessions/access.js';
import type { Requester } from '../sessions/requester.js';
import { ChangeFeed } from './change-feed.js';
import { authorOf } from './project-writer.js';
import type { Author, Mutation, Written } from './stream/author.js';
import { StreamWriter } from './stream/stream-writer.js';
import { WorkspaceKind } from './workspace-kind.js';

const mostPeople = 200_000;

/** The one door for writes to workspaces: their name and their people. */
@Injectable()
export class WorkspaceWriter extends StreamWriter<WorkspaceEntities, WorkspaceState, WorkspaceIntent> {
  constructor({ pool }: Database, clock: Clock, access: Access, feed: ChangeFeed) {
    super(pool, new WorkspaceKind(pool, clock, access, feed), mostPeople);
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
}
