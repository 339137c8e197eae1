import { Controller } from '@nestjs/common';
import type { Input, Reply } from '@rondo/contracts';
import { In, Key, Route, Who } from '../platform/http/route.js';
import { mutationOf } from '../projects/stream/mutation.js';
import { WorkspaceWriter } from '../projects/workspace-writer.js';
import type { Requester } from '../sessions/requester.js';
import { Leaving } from './leaving.js';
import { ResetLinks } from './reset-links.js';

@Controller()
export class PeopleController {
  constructor(
    private readonly writer: WorkspaceWriter,
    private readonly leaving: Leaving,
    private readonly resetLinks: ResetLinks,
  ) {}

  @Route('person.edit')
  edit(
    @In() { body }: Input<'person.edit'>,
    @Who() who: Requester,
    @Key() key: string | null,
  ): Promise<Reply<'person.edit'>> {
    const intent = { name: 'person.edit', body } as const;
    return this.writer.write(who, intent, mutationOf(intent, { mutationId: key ?? undefined }));
  }

  @Route('person.remove')
  remove(
    @In() { body }: Input<'person.remove'>,
    @Who() who: Requester,
    @Key() key: string | null,
  ): Promise<Reply<'person.remove'>> {
    return this.leaving.remove(body.userId, who, key);
  }

  @Route('person.reset')
  reset(@In() { params }: Input<'person.reset'>, @Who() who: Requester): Promise<Reply<'person.reset'>> {
    return this.resetLinks.make(params.id, who);
  }
}
