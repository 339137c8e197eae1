import { Injectable } from '@nestjs/common';
import { fields, type Route } from '@rondo/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { Config } from '../config.js';
import { Limits } from '../limits.js';
import { Metrics } from '../metrics.js';
import { ProblemError } from '../problem.js';
import { Guard } from './guard.js';
import { Idempotency } from './idempotency.js';
import type { Kept } from './idempotency.repository.js';
import { languageOf } from './language.js';
import { parseInput } from './parse-input.js';

/** What every request goes through before a handler sees it, and every reply before it leaves. */
@Injectable()
export class HttpEdge {
  constructor(
    private readonly config: Config,
    private readonly guard: Guard,
    private readonly limits: Limits,
    private readonly idempotency: Idempotency,
    private readonly metrics: Metrics,
  ) {}

  /** Before the first route is made. */
  install(server: FastifyInstance): void {
    server.decorateRequest('requester', null);
    server.decorateRequest('input', null);
    server.decorateRequest('idempotencyKey', null);
    server.decorateRequest('keeping', null);
    server.addHook('onRoute', refuseUndeclared);
    server.addHook('onRequest', (request, reply) => this.admit(request, reply));
    server.addHook('preHandler', (request, reply) => this.prepare(request, reply));
    server.addHook('preSerialization', (request, reply, payload) => this.finish(request, reply, payload));
    server.addHook('onResponse', (request, reply, done) => {
      this.metrics.observe(request, reply);
      done();
    });
  }

  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { routeName, route } = request.routeOptions.config;
    if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
    if (routeName === undefined || route === undefined) return;
    request.idempotencyKey = route.method === 'GET' ? null : keyOf(request);
    try {
      await this.guard.admit(request, routeName, route);
    } catch (error) {
      const earlier = await this.earlierDeletion(request);
      if (earlier === null) throw error;
      await reply.code(earlier.status).send(earlier.reply);
      return;
    }
  }

  /** What somebody deleted is gone for them too, and a repeat is still answered as the first time. */
  private async earlierDeletion(request: FastifyRequest): Promise<Kept | null> {
    const { requester, idempotencyKey, method } = request;
    if (requester === null || idempotencyKey === null || method !== 'DELETE') return null;
    return this.idempotency.kept(requester.userId, idempotencyKey, asked(request));
  }

  private async prepare(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { route } = request.routeOptions.config;
    if (route === undefined) return;
    request.input = parseInput(route, request, languageOf(request));
    const { requester, idempotencyKey: key } = request;
    if (requester !== null && route.method !== 'GET')
      await this.limits.spendWrite(requester.userId, this.writesIn(request));
    if (key === null || requester === null || route.write === true) return;
    const earlier = await this.idempotency.earlier(requester.userId, key, asked(request));
    if (earlier !== null) {
      await reply.code(earlier.status).send(earlier.reply);
      return;
    }
    request.keeping = { userId: requester.userId, key };
  }

  /** Each intent of a batch is a write. A batch as large as the limit of a minute may still go out at once. */
  private writesIn({ input, routeOptions }: FastifyRequest): number {
    if (routeOptions.config.route?.bulk === true) return 1;
    const { intents } = (input?.body ?? {}) as { readonly intents?: readonly unknown[] };
    return Math.min(Array.isArray(intents) ? intents.length : 1, this.config.writeLimit);
  }

  private async finish(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const { route } = request.routeOptions.config;
    if (this.config.checkReplies && route !== undefined && reply.statusCode < 400) checkReply(request, route, payload);
    const { keeping } = request;
    request.keeping = null;
    if (keeping !== null) await this.idempotency.answered(keeping.userId, keeping.key, reply.statusCode, payload);
    return payload;
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The key under which the answer will be kept. */
    keeping: { readonly userId: string; readonly key: string } | null;
  }
}

const asked = ({ method, url, input }: FastifyRequest): readonly unknown[] => [method, url, input?.body ?? null];

/** A route that says nothing about who may call it stops the start. */
function refuseUndeclared({ method, url, config }: RouteOptions): void {
  if (config?.route === undefined)
    throw new Error(`The route ${String(method)} ${url} declares no policy: serve a row of the route table.`);
}

function keyOf({ headers }: FastifyRequest): string | null {
  const given = headers['idempotency-key'];
  if (given === undefined) return null;
  const parsed = fields.mutationId.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new ProblemError('body_invalid', { field: 'Idempotency-Key', fault: 'visible' });
}

/** In tests a field that the route does not declare is a loud failure instead of a leak. */
function checkReply({ routeOptions }: FastifyRequest, { reply }: Route, payload: unknown): void {
  if (reply === 'text') return;
  const checked = reply.safeParse(payload);
  if (!checked.success)
    throw new Error(`${routeOptions.config.routeName} answers with what it does not declare: ${checked.error.message}`);
}
