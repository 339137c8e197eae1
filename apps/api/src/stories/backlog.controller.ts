import { Controller, Headers, Res } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import type { FastifyReply } from 'fastify';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Clock } from '../platform/clock.js';
import { In, Route, Who } from '../platform/http/route.js';
import { sendGzipped } from '../projects/send-snapshot.js';
import type { Requester } from '../sessions/requester.js';
import { BacklogRepository } from './backlog.repository.js';

const pageSize = 1000;
const mostFinished = 200;
const compression = { level: 3 };

/** What lies beyond the live set at both ends: the far end of the backlog, and what was finished long ago. */
@Controller()
export class BacklogController {
  constructor(
    private readonly backlog: BacklogRepository,
    private readonly clock: Clock,
  ) {}

  @Route('backlog.page')
  async page(
    @In() { query }: Input<'backlog.page'>,
    @Who() who: Requester,
    @Headers() headers: Record<string, string | undefined>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const page = await this.backlog.page(who.project?.id ?? '', query.from ?? '', query.limit ?? pageSize);
    return sendGzipped(await promisify(gzip)(JSON.stringify(page), compression), headers, reply);
  }

  @Route('epic.finished')
  async finished(@Who() who: Requester): Promise<Reply<'epic.finished'>> {
    return { epics: await this.backlog.finished(who.project?.id ?? '', this.clock.now()) };
  }

  @Route('epic.stories')
  async finishedOf(
    @In() { params, query }: Input<'epic.stories'>,
    @Who() who: Requester,
  ): Promise<Reply<'epic.stories'>> {
    const { limit = mostFinished } = query;
    const stories = await this.backlog.finishedOf(who.project?.id ?? '', params.epicId, this.clock.now(), limit);
    return { stories } as Reply<'epic.stories'>;
  }
}
