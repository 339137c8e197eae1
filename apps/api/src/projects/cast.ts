import { Injectable } from '@nestjs/common';
import type { Input } from '@rondo/contracts';
import type { ProjectIntent, UserId, WorkspaceIntent } from '@rondo/domain';
import { v7 as newId } from 'uuid';
import { ProblemError } from '../platform/problem.js';
import type { Requester } from '../sessions/requester.js';
import { ProjectWriter } from './project-writer.js';
import { ProjectRepository } from './project.repository.js';
import { mutationOf } from './stream/mutation.js';
import { WorkspaceWriter } from './workspace-writer.js';

type Role = Input<'project.cast'>['body']['people'][number];

/** The people of an example: they have no account, so nobody can ever sign in as one of them, and they go with its project. */
@Injectable()
export class Cast {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly workspaces: WorkspaceWriter,
    private readonly writer: ProjectWriter,
  ) {}

  async bringIn(who: Requester, people: readonly Role[]): Promise<{ id: UserId; name: string }[]> {
    if (!(await this.projects.isDemo(who.project?.id ?? ''))) throw new ProblemError('not_allowed');
    const cast = people.map((person) => ({ ...person, id: newId() as UserId }));
    for (const { id, name, color, disciplines } of cast) {
      await this.inWorkspace(who, {
        name: 'person.add',
        body: { userId: id, name, color, role: 'guest', example: true },
      });
      const joins: ProjectIntent = { name: 'member.add', body: { userId: id, role: 'contributor', disciplines } };
      await this.writer.write(who, joins, mutationOf(joins));
    }
    return cast.map(({ id, name }) => ({ id, name }));
  }

  /** After their project is gone; whoever may delete it lets them go, whatever their role in the workspace. */
  async letGo(who: Requester, ids: readonly UserId[]): Promise<void> {
    for (const userId of ids) await this.inWorkspace(who, { name: 'person.remove', body: { userId } }).catch(ifGone);
  }

  private inWorkspace({ userId, workspace }: Requester, intent: WorkspaceIntent): Promise<unknown> {
    const owner = { userId, workspaceRole: 'owner', scope: 'admin' } as const;
    return this.workspaces.writeFor(owner, workspace?.id ?? '', intent, mutationOf(intent));
  }
}

function ifGone(error: unknown): void {
  if (!(error instanceof ProblemError) || error.code !== 'person_not_found') throw error;
}
