import { Controller } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import { v7 as newId } from 'uuid';
import { In, Key, Route, Who } from '../platform/http/route.js';
import { ProblemError } from '../platform/problem.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import { Access } from '../sessions/access.js';
import type { Requester } from '../sessions/requester.js';
import { placeOf } from './place-of.js';
import { WorkspacesRepository } from './workspaces.repository.js';

const mostChanges = 5_000;

@Controller()
export class WorkspacesController {
  constructor(
    private readonly workspaces: WorkspacesRepository,
    private readonly writer: WorkspaceWriter,
    private readonly access: Access,
  ) {}

  @Route('workspace.create')
  async create(@In() { body }: Input<'workspace.create'>, @Who() who: Requester): Promise<Reply<'workspace.create'>> {
    if (!(await this.workspaces.administers(who.userId))) throw new ProblemError('not_allowed');
    const id = newId();
    if (!(await this.workspaces.create({ id, ...body, ownerId: who.userId })))
      throw new ProblemError('slug_taken', { field: 'slug' });
    this.access.forget(who.userId);
    return { id, ...body, role: 'owner' };
  }

  @Route('workspace.read')
  async read(@Who() who: Requester): Promise<Reply<'workspace.read'>> {
    const { id, role } = placeOf(who);
    const now = (await this.writer.log.version(id)) ?? 0;
    const found = await this.writer.read(id, now, ({ version, of }) => {
      const [workspace] = of.workspace.values();
      return workspace && { version, workspace: { ...workspace, role }, people: [...of.person.values()] };
    });
    if (found == null) throw new ProblemError('workspace_not_found');
    return found;
  }

  @Route('workspace.changes')
  async changes(
    @In() { query }: Input<'workspace.changes'>,
    @Who() who: Requester,
  ): Promise<Reply<'workspace.changes'>> {
    const changes = await this.writer.log.after(placeOf(who).id, query.since, mostChanges);
    const version = changes.at(-1)?.version ?? (await this.writer.log.version(placeOf(who).id)) ?? 0;
    return { version, changes } as Reply<'workspace.changes'>;
  }

  @Route('workspace.edit')
  async edit(
    @In() { body }: Input<'workspace.edit'>,
    @Who() who: Requester,
    @Key() key: string | null,
  ): Promise<Reply<'workspace.edit'>> {
    const intent = { name: 'workspace.edit', body } as const;
    const written = await this.writer.write(who, intent, mutationOf(intent, { mutationId: key ?? undefined }));
    // The name is part of who belongs where.
    this.access.forgetAll();
    return written;
  }
}
