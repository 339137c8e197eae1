import { Controller, Req } from '@nestjs/common';
import type { BatchResult, Input, Language, Reply } from '@rondo/contracts';
import type { ProjectEvent, ProjectIntent, UserId } from '@rondo/domain';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../platform/clock.js';
import { languageOf } from '../platform/http/language.js';
import { In, Route, Who } from '../platform/http/route.js';
import { ProblemError } from '../platform/problem.js';
import type { Requester } from '../sessions/requester.js';
import { ProjectWriter } from './project-writer.js';
import { ProjectRepository } from './project.repository.js';
import type { Written } from './stream/author.js';
import { mutationOf } from './stream/mutation.js';

type Imported = Input<'intents.import'>['body']['intents'][number];

/** Several intents in the order in which they were done, each answered on its own. */
@Controller()
export class IntentBatchController {
  constructor(
    private readonly writer: ProjectWriter,
    private readonly projects: ProjectRepository,
    private readonly clock: Clock,
  ) {}

  @Route('intents.send')
  async send(
    @In() { body }: Input<'intents.send'>,
    @Who() who: Requester,
    @Req() request: FastifyRequest,
  ): Promise<Reply<'intents.send'>> {
    const sequence = {};
    return answers(body.intents, languageOf(request), ({ mutationId, occurredAt, ...rest }) => {
      const intent = { name: rest.name, body: rest.body } as ProjectIntent;
      return this.writer.write(who, intent, mutationOf(intent, { mutationId, occurredAt }), sequence);
    });
  }

  /** POKER-3: who has an account votes themselves; for the people of an example, who have none, their past is told. */
  @Route('intents.import')
  async import(
    @In() { body }: Input<'intents.import'>,
    @Who() who: Requester,
    @Req() request: FastifyRequest,
  ): Promise<Reply<'intents.import'>> {
    const sequence = {};
    const now = this.clock.now();
    const secret = body.intents.some((intent) => votesFor(intent) !== null);
    const cast = secret ? await this.projects.cast(who.project?.id ?? '') : [];
    return answers(body.intents, languageOf(request), async (told) => {
      const { mutationId, occurredAt, by, ...rest } = told;
      if (occurredAt > now) throw new ProblemError('value_invalid', { field: 'occurredAt' });
      const voter = votesFor(told);
      if (voter !== null && voter !== who.userId && !cast.includes(voter))
        throw new ProblemError('not_allowed', { field: 'by' });
      const intent = { name: rest.name, body: rest.body } as ProjectIntent;
      return this.writer.import(who, by, intent, mutationOf(intent, { mutationId, occurredAt }), sequence);
    });
  }
}

/** In whose name a secret ballot is cast, or given up. */
const votesFor = ({ name, by }: Pick<Imported, 'name' | 'by'>): UserId | null =>
  name === 'round.vote' || name === 'poker.join' ? (by ?? null) : null;

async function answers<Intent extends { readonly mutationId: string }>(
  intents: readonly Intent[],
  language: Language,
  write: (intent: Intent) => Promise<Written<ProjectEvent>>,
): Promise<{ results: BatchResult[] }> {
  const results = intents.map(async (intent): Promise<BatchResult> => {
    const { mutationId } = intent;
    try {
      return { mutationId, ...(await write(intent)) };
    } catch (error) {
      return { mutationId, problem: refusalOf(error, language) };
    }
  });
  return { results: await Promise.all(results) };
}

/** A refused intent is an answer; a defect is one of the whole request. */
function refusalOf(error: unknown, language: Language) {
  if (!(error instanceof ProblemError)) throw error;
  return error.in(language);
}
