import { Controller, Req, Res } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { In, Route, Who } from '../platform/http/route.js';
import type { Requester } from '../sessions/requester.js';
import { presentedBy } from '../sessions/session-cookie.js';
import { SignIn } from '../sessions/sign-in.js';
import { AccountsRepository } from './accounts.repository.js';
import { Joining } from './joining.js';
import { PasswordReset } from './password-reset.js';
import type { TicketKind } from './tickets.repository.js';
import { Tickets } from './tickets.js';
import { WallScreens } from './wall-screens.js';

/** What one-time links and wall screen links open. */
@Controller()
export class TicketsController {
  constructor(
    private readonly tickets: Tickets,
    private readonly accounts: AccountsRepository,
    private readonly joining: Joining,
    private readonly passwordReset: PasswordReset,
    private readonly wallScreens: WallScreens,
    private readonly signIn: SignIn,
  ) {}

  @Route('ticket.read')
  async read(@In() { body }: Input<'ticket.read'>): Promise<Reply<'ticket.read'>> {
    const { kind, workspaceId, userId, role, ...ticket } = await this.tickets.find(body.secret);
    const workspaceName = workspaceId === null ? null : await this.accounts.workspaceName(workspaceId);
    const email = userId === null ? ticket.email : await this.accounts.emailOf(userId);
    return { kind: kind as TicketKind, workspaceName, email, role };
  }

  @Route('invitation.accept')
  async accept(
    @In() { body }: Input<'invitation.accept'>,
    @Who() who: Requester | null,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<'invitation.accept'>> {
    const { userId, isNew } = await this.joining.accept(body, who);
    return isNew ? this.signIn.open(userId, request, reply) : this.signIn.meWith(presentedBy(request));
  }

  @Route('password.reset')
  async reset(@In() { body }: Input<'password.reset'>): Promise<Reply<'password.reset'>> {
    await this.passwordReset.finish(body);
    return { ok: true };
  }

  @Route('kiosk.open')
  openKiosk(
    @In() { body }: Input<'kiosk.open'>,
    @Who() who: Requester | null,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Reply<'kiosk.open'>> {
    return this.wallScreens.open(body.secret, who, request, reply);
  }
}
