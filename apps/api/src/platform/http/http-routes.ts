import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Route } from '@rondo/contracts';
import type { FastifyInstance } from 'fastify';
import type { Requester } from '../../sessions/requester.js';
import type { ParsedInput } from './route.js';

export interface Call {
  readonly input: ParsedInput;
  readonly requester: Requester;
  readonly idempotencyKey: string | null;
}
export type Handler = (call: Call) => Promise<unknown>;

/** Routes that are made from a table rather than written as controller methods: the same hooks, the same checks. */
@Injectable()
export class HttpRoutes {
  constructor(private readonly host: HttpAdapterHost) {}

  /** For every policy but `public`; call it in `onModuleInit`. */
  define(name: string, route: Route, handler: Handler): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.route({
      method: route.method,
      url: route.path,
      config: { routeName: name, route },
      handler: (request) => {
        const { input, requester, idempotencyKey } = request;
        if (input === null || requester === null) throw new Error(`${name} was reached without its checks`);
        return handler({ input, requester, idempotencyKey });
      },
    });
  }
}
