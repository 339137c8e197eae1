import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger } from 'fastify';

/** What Nest and the features have to say goes where everything else is said. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: FastifyBaseLogger) {}

  log(message: unknown): void {
    this.log_.debug(said(message));
  }

  warn(message: unknown): void {
    this.log_.warn(said(message));
  }

  error(message: unknown): void {
    this.log_.error(said(message));
  }
}

const said = (message: unknown): object => (message instanceof Error ? { err: message } : { msg: String(message) });
