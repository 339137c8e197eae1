import { Controller } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import { In, Route, Who } from '../platform/http/route.js';
import type { Requester } from '../sessions/requester.js';
import { Invitations } from './invitations.js';

@Controller()
export class InvitationsController {
  constructor(private readonly invitations: Invitations) {}

  @Route('invitation.list')
  async list(@Who() who: Requester): Promise<Reply<'invitation.list'>> {
    return { invitations: await this.invitations.open(who) };
  }

  @Route('invitation.create')
  create(@In() { body }: Input<'invitation.create'>, @Who() who: Requester): Promise<Reply<'invitation.create'>> {
    return this.invitations.create(body, who);
  }

  @Route('invitation.revoke')
  async revoke(
    @In() { params }: Input<'invitation.revoke'>,
    @Who() who: Requester,
  ): Promise<Reply<'invitation.revoke'>> {
    await this.invitations.revoke(params.id, who);
    return { ok: true };
  }
}
