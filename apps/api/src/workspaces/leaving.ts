import { Injectable } from '@nestjs/common';
import type { ProblemCode } from '@rondo/contracts';
import type { ProjectIntent, UserId, WorkspaceEvent } from '@rondo/domain';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from '../projects/project-writer.js';
import type { Written } from '../projects/stream/author.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import type { Requester } from '../sessions/requester.js';
import { placeOf } from './place-of.js';
import { WorkspacesRepository } from './workspaces.repository.js';

const harmless = new Set(['member_not_found', 'member_exists', 'project_not_found', 'project_archived']);

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

  /** Whoever removes the last lead of a project leads it from then on. */
  private async leave(projectId: string, userId: UserId, who: Requester): Promise<void> {
    const gone: ProjectIntent = { name: 'member.remove', body: { userId } };
    if ((await this.refusalOf(projectId, gone, who)) !== 'last_lead') return;
    const successor: ProjectIntent = { name: 'member.add', body: { userId: who.userId, role: 'lead' } };
    if ((await this.refusalOf(projectId, successor, who)) === 'member_exists')
      await this.refusalOf(projectId, { name: 'member.edit', body: { userId: who.userId, role: 'lead' } }, who);
    await this.refusalOf(projectId, gone, who);
  }

  private async refusalOf(projectId: string, intent: ProjectIntent, who: Requester): Promise<ProblemCode | null> {
    try {
      await this.projects.append(projectId, { actor: who.actor, credential: null }, intent, mutationOf(intent));
      return null;
    } catch (error) {
      if (error instanceof ProblemError && (error.code === 'last_lead' || harmless.has(error.code))) return error.code;
      throw error;
    }
  }
}
