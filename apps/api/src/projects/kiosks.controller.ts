import { Controller } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import { In, Route, Who } from '../platform/http/route.js';
import { Credentials } from '../sessions/credentials.js';
import type { Requester } from '../sessions/requester.js';

/** A wall screen hangs for years; a lead closes it when it comes down. */
const days = 5 * 365;

@Controller()
export class KiosksController {
  constructor(private readonly credentials: Credentials) {}

  @Route('kiosk.list')
  async list(@Who() who: Requester): Promise<Reply<'kiosk.list'>> {
    return { kiosks: await this.credentials.list({ kind: 'kiosk', projectId: projectOf(who) }, who.credentialId) };
  }

  @Route('kiosk.create')
  create(@In() { body }: Input<'kiosk.create'>, @Who() who: Requester): Promise<Reply<'kiosk.create'>> {
    const { userId } = who;
    return this.credentials.issue({
      kind: 'kiosk',
      userId,
      name: body.name,
      scope: 'read',
      days,
      projectId: projectOf(who),
    });
  }

  @Route('kiosk.revoke')
  async revoke(@In() { params }: Input<'kiosk.revoke'>, @Who() who: Requester): Promise<Reply<'kiosk.revoke'>> {
    await this.credentials.revoke({ id: params.id, projectId: projectOf(who), kind: { in: ['kiosk'] } });
    return { ok: true };
  }
}

const projectOf = ({ project }: Requester): string => project?.id ?? '';
