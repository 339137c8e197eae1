import { Controller, Header } from '@nestjs/common';
import { openApi, type Reply } from '@rondo/contracts';
import { Database } from '../database/database.js';
import { Route } from '../http/route.js';
import { Metrics } from '../metrics.js';
import { apiPage } from './api-page.js';

/** Made once: they change with the code only. */
const description = openApi();
const page = apiPage();

@Controller()
export class SystemController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
  ) {}

  @Route('system.healthz')
  healthz(): Reply<'system.healthz'> {
    return { status: 'ok' };
  }

  @Route('system.readyz')
  async readyz(): Promise<Reply<'system.readyz'>> {
    await this.database.pool.query('SELECT 1');
    return { status: 'ok' };
  }

  @Route('system.metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }

  @Route('system.openapi')
  openapi(): object {
    return description;
  }

  @Route('system.docs')
  @Header('content-type', 'text/html; charset=utf-8')
  docs(): string {
    return page;
  }
}
