import { createParamDecorator, HttpCode, RequestMapping, RequestMethod, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { routes, type Route as RouteRow, type RouteName } from '@rondo/contracts';
import type { FastifyRequest } from 'fastify';
import type { Requester } from '../../sessions/requester.js';

/** The parts of a request as its route's schemas read them; a part without a schema is undefined. */
export interface ParsedInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The row of the route table that this route serves. A route without one does not start. */
    readonly routeName?: string;
    readonly route?: RouteRow;
  }
  interface FastifyRequest {
    requester: Requester | null;
    input: ParsedInput | null;
    /** The Idempotency-Key header. */
    idempotencyKey: string | null;
  }
}

/** Serves a row of the route table: its method, path, policy, schemas and limits. */
export function Route(name: RouteName): MethodDecorator {
  const route: RouteRow = routes[name];
  const map = RequestMapping({ path: route.path, method: RequestMethod[route.method] });
  const config = RouteConfig({ routeName: name, route });
  return (target, property, descriptor) => {
    map(target, property, descriptor);
    HttpCode(200)(target, property, descriptor);
    config(target, property, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** `Input<'route.name'>`: params, query and body, parsed. */
export const In = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).input);

/** The `Requester`; null on public routes that nobody signed in for. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).requester);

/** The Idempotency-Key of the request, or null. */
export const Key = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).idempotencyKey);
