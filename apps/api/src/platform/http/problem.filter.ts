import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem-reply.js';

/** What controllers throw takes the same way out as what hooks throw. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    void sendProblem(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), thrown);
  }
}
