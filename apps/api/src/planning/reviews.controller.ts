import { Controller, Req } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import type { ProjectIntent, ProjectRole } from '@rondo/domain';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { In, Route } from '../platform/http/route.js';
import { Limits } from '../platform/limits.js';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from '../projects/project-writer.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { couldBeSecret, hashSecret } from '../sessions/secrets.js';
import { ReviewsRepository, type GuestLink } from './reviews.repository.js';

/** What the link of a review's guest opens. */
@Controller()
export class ReviewsController {
  constructor(
    private readonly reviews: ReviewsRepository,
    private readonly writer: ProjectWriter,
    private readonly limits: Limits,
    private readonly clock: Clock,
  ) {}

  @Route('review.open')
  async open(@In() { body }: Input<'review.open'>, @Req() { ip }: FastifyRequest): Promise<Reply<'review.open'>> {
    const { projectId, sprintId } = await this.link(body.secret, ip);
    const review = await this.reviews.review(projectId, sprintId, body.mine ?? []);
    if (review === null) throw closed();
    return { ...review, now: this.clock.now() };
  }

  /** Given with the rights that the maker of the link has now, as long as the link is open. */
  @Route('review.feedback')
  async give(
    @In() { body }: Input<'review.feedback'>,
    @Req() { ip }: FastifyRequest,
  ): Promise<Reply<'review.feedback'>> {
    const link = await this.link(body.secret, ip);
    await this.limits.spendFeedback(link.id, ip);
    const { projectId, sprintId } = link;
    const { id, demoId } = body;
    const aboutId = demoId === null ? null : await this.reviews.storyShown(projectId, sprintId, demoId);
    if (demoId !== null && aboutId === null) throw new ProblemError('demo_not_found', { field: 'demoId' });
    const intent: ProjectIntent = {
      name: 'feedback.give',
      body: { id, sprintId, aboutId, guest: body.name, body: body.body },
    };
    const { change } = await this.writer
      .append(projectId, authorOf(link), intent, mutationOf(intent, { mutationId: id }))
      .catch(refuseAsClosed);
    const saidAt = change?.occurredAt ?? this.clock.now();
    return { feedback: { id, body: body.body, demoId, saidAt, adopted: false } };
  }

  private async link(secret: string, address: string): Promise<GuestLink> {
    const link = couldBeSecret(secret) ? await this.reviews.link(hashSecret(secret), this.clock.now()) : null;
    await this.limits.spendGuestRead(link?.id ?? null, address);
    if (link === null || !mayInvite(link)) throw closed();
    return link;
  }
}

const contributes: readonly (ProjectRole | null)[] = ['contributor', 'lead'];
const mayInvite = ({ workspaceRole, projectRole }: GuestLink): boolean =>
  workspaceRole === 'owner' || workspaceRole === 'admin' || contributes.includes(projectRole);

const authorOf = ({ id, madeBy, workspaceRole, accessVersion }: GuestLink) => ({
  actor: { userId: madeBy, workspaceRole, scope: 'write' as const },
  credential: { id, kind: 'guest' as const, accessVersion },
});

const closed = (): ProblemError => new ProblemError('review_closed');

/** Whatever the reason, to a guest the link has closed. */
const reasons = new Set(['not_allowed', 'project_not_found', 'project_archived', 'sprint_not_found']);
function refuseAsClosed(error: unknown): never {
  if (!(error instanceof ProblemError)) throw error;
  // Guests name the sprint by their link, and a story by its demo.
  if (error.code === 'feedback_full') throw new ProblemError('feedback_full', { field: 'secret' });
  if (error.code === 'demo_not_found') throw new ProblemError('demo_not_found', { field: 'demoId' });
  throw reasons.has(error.code) ? closed() : error;
}
