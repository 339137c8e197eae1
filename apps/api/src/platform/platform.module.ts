import { Module, type DynamicModule } from '@nestjs/common';
import { Bus, LocalBus } from './bus.js';
import { Clock, SystemClock } from './clock.js';
import { Config } from './config.js';
import { Database } from './database/database.js';
import { HttpEdge } from './http/edge.js';
import { IdempotencyRepository } from './http/idempotency.repository.js';
import { Idempotency } from './http/idempotency.js';
import { HttpRoutes } from './http/http-routes.js';
import { Limits } from './limits.js';
import { Metrics } from './metrics.js';

/** What every feature stands on. */
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock = new SystemClock()): DynamicModule {
    const providers = [
      { provide: Config, useValue: config },
      { provide: Clock, useValue: clock },
      LocalBus,
      { provide: Bus, useExisting: LocalBus },
      Database,
      HttpEdge,
      HttpRoutes,
      Idempotency,
      IdempotencyRepository,
      Limits,
      Metrics,
    ];
    return { module: PlatformModule, global: true, providers, exports: providers };
  }
}
