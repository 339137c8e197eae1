import { Controller, Req } from '@nestjs/common';
import { problemOf, type BatchResult, type Input, type Language, type Reply } from '@rondo/contracts';
import type { ProjectIntent } from '@rondo/domain';
import type { FastifyRequest } from 'fastify';
import { languageOf } from '../platform/http/language.js';
import { In, Route, Who } from '../platform/http/route.js';
import { ProblemError } from '../platform/problem.js';
import type { Requester } from '../sessions/requester.js';
import { ProjectWriter } from './project-writer.js';
import { mutationOf } from './stream/mutation.js';

/** What a client did while it was alone, in the order in which it did it. */
@Controller()
export class IntentBatchController {
  constructor(private readonly writer: ProjectWriter) {}

  @Route('intents.send')
  async send(
    @In() { body }: Input<'intents.send'>,
    @Who() who: Requester,
    @Req() request: FastifyRequest,
  ): Promise<Reply<'intents.send'>> {
    const sequence = {};
    const results = body.intents.map(async ({ mutationId, occurredAt, name, body: wanted }): Promise<BatchResult> => {
      const intent = { name, body: wanted } as ProjectIntent;
      try {
        const written = await this.writer.write(who, intent, mutationOf(intent, { mutationId, occurredAt }), sequence);
        return { mutationId, ...written };
      } catch (error) {
        return { mutationId, problem: refusalOf(error, languageOf(request)) };
      }
    });
    return { results: await Promise.all(results) };
  }
}

/** A refused intent is an answer; a defect is one of the whole request. */
function refusalOf(error: unknown, language: Language) {
  if (!(error instanceof ProblemError)) throw error;
  return problemOf(error.code, language, { field: error.field, params: error.params });
}
