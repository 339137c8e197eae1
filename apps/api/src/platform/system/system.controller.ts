import { Controller, Header } from '@nestjs/common';
import { openApi, type Reply } from '@rondo/contracts';
import { Database } from '../database/database.js';
import { Route } from '../http/route.js';
import { Metrics } from '../metrics.js';
import { apiPage } from './api-page.js';

@Controller()
export class SystemController {
  /** Made when first asked for, and once: they change with the code only. */
  private description: object | null = null;
  private page: string | null = null;

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
    return (this.description ??= openApi());
  }

  @Route('system.docs')
  @Header('content-type', 'text/html; charset=utf-8')
  docs(): string {
    return (this.page ??= apiPage());
  }
}
