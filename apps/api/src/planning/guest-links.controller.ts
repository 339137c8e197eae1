import { Controller } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import { In, Route, Who } from '../platform/http/route.js';
import { ProblemError } from '../platform/problem.js';
import { Credentials } from '../sessions/credentials.js';
import type { Requester } from '../sessions/requester.js';
import { ReviewsRepository } from './reviews.repository.js';

/** Long enough to be sent with the invitation to a review, and for who could not come. */
const days = 30;

/** Links for the guests of one sprint's review. */
@Controller()
export class GuestLinksController {
  constructor(
    private readonly credentials: Credentials,
    private readonly reviews: ReviewsRepository,
  ) {}

  @Route('guest.list')
  async list(@In() { params }: Input<'guest.list'>, @Who() who: Requester): Promise<Reply<'guest.list'>> {
    const which = { kind: 'guest', projectId: projectOf(who), sprintId: params.sprintId } as const;
    return { guests: await this.credentials.list(which, who.credentialId) };
  }

  @Route('guest.create')
  async create(@In() { params, body }: Input<'guest.create'>, @Who() who: Requester): Promise<Reply<'guest.create'>> {
    const [projectId, { sprintId }] = [projectOf(who), params];
    if (!(await this.reviews.hasSprint(projectId, sprintId)))
      throw new ProblemError('sprint_not_found', { field: 'sprintId' });
    const { userId } = who;
    return this.credentials.issue({
      kind: 'guest',
      userId,
      name: body.name,
      scope: 'write',
      days,
      projectId,
      sprintId,
    });
  }

  @Route('guest.revoke')
  async revoke(@In() { params }: Input<'guest.revoke'>, @Who() who: Requester): Promise<Reply<'guest.revoke'>> {
    const { id, sprintId } = params;
    await this.credentials.revoke({ id, sprintId, projectId: projectOf(who), kind: { in: ['guest'] } });
    return { ok: true };
  }
}

const projectOf = ({ project }: Requester): string => project?.id ?? '';
