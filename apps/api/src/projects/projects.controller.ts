import { Controller, Headers, Res } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import type { FastifyReply } from 'fastify';
import { v7 as newId } from 'uuid';
import { In, Route, Who } from '../platform/http/route.js';
import { ProblemError } from '../platform/problem.js';
import { Access } from '../sessions/access.js';
import type { Requester } from '../sessions/requester.js';
import { Cast } from './cast.js';
import { ChangeFeed } from './change-feed.js';
import { ProjectWriter } from './project-writer.js';
import { ProjectRepository } from './project.repository.js';
import { sendSnapshot } from './send-snapshot.js';
import { Snapshots } from './snapshots.js';

/** Further behind than this, the live set is less to send than what happened to it. */
const mostChanges = 5_000;

@Controller()
export class ProjectsController {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly writer: ProjectWriter,
    private readonly snapshots: Snapshots,
    private readonly access: Access,
    private readonly feed: ChangeFeed,
    private readonly cast: Cast,
  ) {}

  @Route('project.list')
  async list(@Who() who: Requester): Promise<Reply<'project.list'>> {
    return { projects: await this.projects.visible(who) };
  }

  @Route('project.people')
  async people(@Who() who: Requester): Promise<Reply<'project.people'>> {
    return { people: await this.projects.people(who.project?.id ?? '') };
  }

  @Route('project.create')
  async create(@In() { body }: Input<'project.create'>, @Who() who: Requester): Promise<Reply<'project.create'>> {
    const { key, name, demo = false } = body;
    const id = newId();
    const workspaceId = who.workspace?.id ?? '';
    if (!(await this.projects.create({ id, workspaceId, key, name, demo, leadId: who.userId })))
      throw new ProblemError('key_taken', { field: 'key', params: { key } });
    this.access.forgetAll();
    return { id, key, name, description: '', archivedAt: null, demo, role: 'lead' };
  }

  @Route('project.delete')
  async delete(@Who() who: Requester): Promise<Reply<'project.delete'>> {
    const id = who.project?.id ?? '';
    const cast = await this.projects.cast(id);
    await this.projects.delete(id);
    await this.writer.discard(id);
    this.access.forgetAll();
    this.feed.projectDeleted(id);
    await this.cast.letGo(who, cast);
    return { ok: true };
  }

  @Route('project.cast')
  async bringIn(@In() { body }: Input<'project.cast'>, @Who() who: Requester): Promise<Reply<'project.cast'>> {
    return { people: await this.cast.bringIn(who, body.people) };
  }

  @Route('project.snapshot')
  async snapshot(
    @Who() who: Requester,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    return sendSnapshot(await this.snapshots.take(who.project?.id ?? ''), headers, reply);
  }

  @Route('project.changes')
  async changes(@In() { query }: Input<'project.changes'>, @Who() who: Requester): Promise<Reply<'project.changes'>> {
    const missed = await this.writer.log.since(who.project?.id ?? '', query.since, mostChanges);
    if (missed === null) throw new ProblemError('project_not_found');
    return { ...missed, changes: [...missed.changes] } as Reply<'project.changes'>;
  }
}
