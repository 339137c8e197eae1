import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createShardedAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalBus } from '../platform/bus.js';
import { Config } from '../platform/config.js';
import { Sockets } from './sockets.js';

/** A process that does not answer keeps nobody waiting longer than this. */
const patience = 2_000;

/** With Redis, what one process tells the bus reaches all of them. Everything said is a hint: Postgres holds what is true. */
@Injectable()
export class Processes implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Processes.name);
  private readonly connections: Redis[] = [];

  constructor(
    private readonly config: Config,
    private readonly bus: LocalBus,
    private readonly sockets: Sockets,
  ) {}

  onApplicationBootstrap(): void {
    const { redisUrl } = this.config;
    if (redisUrl === null) return;
    // While Redis is away nothing waits for it: a hint that comes late is worth nothing.
    const publisher = this.keep(new Redis(redisUrl, { enableOfflineQueue: false }));
    const subscriber = this.keep(new Redis(redisUrl, { maxRetriesPerRequest: null }));
    const { io } = this.sockets;
    io.adapter(createShardedAdapter(publisher, subscriber, { channelPrefix: 'rondo', subscriptionMode: 'static' }));
    io.on('told', (topic, data) => void this.bus.receive(topic, data));
    io.on('delivered', (topic, data, done) => void this.bus.receive(topic, data).finally(() => done(null)));
    const isReady = (): boolean => publisher.status === 'ready';
    this.bus.carryWith({
      publish: (topic, data) => void (isReady() && io.serverSideEmit('told', topic, data)),
      deliver: async (topic, data) => {
        if (!isReady()) return;
        const answered = io.serverSideEmitWithAck('delivered', topic, data).catch(() => undefined);
        await Promise.race([answered, sleep(patience, undefined, { ref: false })]);
      },
    });
  }

  onApplicationShutdown(): void {
    for (const connection of this.connections) connection.disconnect();
  }

  private keep(connection: Redis): Redis {
    let reachable = true;
    connection.on('error', (error) => {
      if (reachable) this.logger.warn(`Redis does not answer, other processes hear nothing for now: ${error.message}`);
      reachable = false;
    });
    connection.on('ready', () => (reachable = true));
    this.connections.push(connection);
    return connection;
  }
}
