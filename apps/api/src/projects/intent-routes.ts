import { Injectable, type OnModuleInit } from '@nestjs/common';
import { intentRoutes, type IntentRoute } from '@rondo/contracts';
import type { ProjectIntent } from '@rondo/domain';
import { HttpRoutes, type Call } from '../platform/http/http-routes.js';
import { ProblemError } from '../platform/problem.js';
import { ProjectWriter } from './project-writer.js';
import { mutationOf } from './stream/mutation.js';

interface Body {
  readonly mutationId?: string;
  readonly occurredAt?: number;
  readonly [field: string]: unknown;
}

/** Serves every intent of the route table: whole, and for one story. */
@Injectable()
export class IntentRoutes implements OnModuleInit {
  constructor(
    private readonly routes: HttpRoutes,
    private readonly writer: ProjectWriter,
  ) {}

  onModuleInit(): void {
    for (const [name, route] of Object.entries(intentRoutes))
      this.routes.define(name, route, (call) => this.write(route, call));
  }

  private write(route: IntentRoute, { input, requester, idempotencyKey }: Call): Promise<unknown> {
    const { mutationId = idempotencyKey ?? undefined, occurredAt, ...body } = input.body as Body;
    const intent = { name: route.intent, body: { ...body, ...storyOf(route, input.params) } } as ProjectIntent;
    const written = this.writer.write(requester, intent, mutationOf(intent, { mutationId, occurredAt }));
    return route.idField === 'storyIds' ? written.catch(refuseInPath) : written;
  }
}

/** Whoever asks for one story names it in the path. */
function refuseInPath(error: unknown): never {
  if (!(error instanceof ProblemError) || error.field !== 'storyIds') throw error;
  throw new ProblemError(error.code, { field: 'storyId', params: error.params });
}

function storyOf({ idField }: IntentRoute, params: unknown): object {
  if (idField === null) return {};
  const { storyId } = params as { readonly storyId: string };
  return { [idField]: idField === 'storyIds' ? [storyId] : storyId };
}
