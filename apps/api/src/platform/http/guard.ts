import type { Route } from '@rondo/contracts';
import type { FastifyRequest } from 'fastify';

/** Lets a request to a route in, or throws why not. Names the requester. */
export abstract class Guard {
  abstract admit(request: FastifyRequest, name: string, route: Route): Promise<void>;
}
