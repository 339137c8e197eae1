import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { purgeTrash } from './trash.repository.js';

const restsFor = 30 * 86_400_000;
const every = 3_600_000;

/** TRASH-1: after 30 days a deleted story is gone. Processes may do this at once: the rows decide who deletes them. */
@Injectable()
export class TrashPurge implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(TrashPurge.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.purge().catch((error: unknown) => this.logger.warn(error)), every).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** How many stories went. */
  purge(): Promise<number> {
    return purgeTrash(this.database.pool, new Date(this.clock.now() - restsFor));
  }
}
