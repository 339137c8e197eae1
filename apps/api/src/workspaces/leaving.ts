import { Injectable } from '@nestjs/common';
import type { ProjectIntent, UserId, WorkspaceEvent } from '@rondo/domain';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from '../projects/project-writer.js';
import type { Written } from '../projects/stream/author.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import type { Requester } from '../sessions/requester.js';
import { placeOf } from './place-of.js';
import { WorkspacesRepository } from './workspaces.repository.js';

/** A project keeps the name of its last lead, who sees it no longer; the admins of the workspace act as leads. */
const harmless = new Set(['last_lead', 'member_not_found', 'project_not_found', 'project_archived']);

/** Taking somebody out of a workspace takes them out of its projects. */
@Injectable()
export class Leaving {
  constructor(
    private readonly workspaces: WorkspacesRepository,
    private readonly writer: WorkspaceWriter,
    private readonly projects: ProjectWriter,
  ) {}

  /** Access ends with the first write; the others tidy up, and a repeat of the request finishes what was cut off. */
  async remove(userId: UserId, who: Requester, key: string | null): Promise<Written<WorkspaceEvent>> {
    const { id } = placeOf(who);
    const intent = { name: 'person.remove', body: { userId } } as const;
    const written = await this.writer.write(who, intent, mutationOf(intent, { mutationId: key ?? undefined }));
    for (const project of await this.workspaces.projectsOf(id, userId)) await this.leave(project.id, userId, who);
    return written;
  }

  private async leave(projectId: string, userId: UserId, who: Requester): Promise<void> {
    const intent: ProjectIntent = { name: 'member.remove', body: { userId } };
    try {
      await this.projects.append(projectId, { actor: who.actor, credential: null }, intent, mutationOf(intent));
    } catch (error) {
      if (!(error instanceof ProblemError) || !harmless.has(error.code)) throw error;
    }
  }
}
