import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createShardedAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import { LocalBus } from '../platform/bus.js';
import { Config } from '../platform/config.js';
import { Sockets } from './sockets.js';

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
    io.on('delivered', (topic, data, done) => void this.bus.receive(topic, data).then(() => done(null)));
    const isReady = (): boolean => publisher.status === 'ready';
    this.bus.carryWith({
      publish: (topic, data) => void (isReady() && this.tell('told', topic, data)),
      deliver: async (topic, data) => {
        if (isReady()) await new Promise<void>((done) => void this.tell('delivered', topic, data, done));
      },
    });
  }

  onApplicationShutdown(): void {
    for (const connection of this.connections) connection.disconnect();
  }

  /** By the adapter itself: the server lets go of what that rejects with when Redis goes away in between. */
  private async tell(event: 'told' | 'delivered', topic: string, data: unknown, done?: () => void): Promise<void> {
    const packet = [event, topic, data, ...(done === undefined ? [] : [() => done()])];
    try {
      await (this.sockets.io.of('/').adapter.serverSideEmit(packet) as unknown as Promise<void>);
    } catch (error) {
      this.logger.warn(error);
      done?.();
    }
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
