import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Config } from '../config.js';
import { PrismaClient } from './generated/client.js';

/** Nothing waits for a database that is away: callers get `database_unavailable` and come back. */
const connectTimeout = 3_000;
const statementTimeout = 10_000;

/** One pool for everything: `pool` for the hot path, `prisma` for the rest. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;

  constructor(config: Config) {
    this.pool = new pg.Pool({
      connectionString: config.databaseUrl,
      max: config.databaseConnections,
      connectionTimeoutMillis: connectTimeout,
      statement_timeout: statementTimeout,
      query_timeout: statementTimeout + 1_000,
      keepAlive: true,
      application_name: 'rondo',
    });
    // An idle connection that breaks is replaced; without a listener it would end the process.
    this.pool.on('error', () => undefined);
    this.prisma = new PrismaClient({ adapter: new PrismaPg(this.pool) });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.prisma.$disconnect();
    await this.pool.end();
  }
}
