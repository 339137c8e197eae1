import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { ClientToServer, ServerToClient } from '@rondo/contracts';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import { Config } from '../platform/config.js';
import { isOwnOrigin } from '../platform/http/origin.js';
import { Access } from '../sessions/access.js';
import { admit, type Visitor } from './visitor.js';

interface BetweenProcesses {
  told: (topic: string, data: unknown) => void;
  delivered: (topic: string, data: unknown, done: (nothing: null) => void) => void;
}
export type BoardServer = Server<ClientToServer, ServerToClient, BetweenProcesses, Visitor>;
export type BoardSocket = Socket<ClientToServer, ServerToClient, BetweenProcesses, Visitor>;

const largestFrame = 64 * 1024;

/** The socket server beside the HTTP server, on the same port. */
@Injectable()
export class Sockets implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(Sockets.name);
  private server: BoardServer | null = null;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
    private readonly access: Access,
  ) {}

  get io(): BoardServer {
    if (this.server === null) throw new Error('The socket server is asked for before it is there');
    return this.server;
  }

  onModuleInit(): void {
    this.server = new Server<ClientToServer, ServerToClient, BetweenProcesses, Visitor>(
      this.host.httpAdapter.getHttpServer() as HttpServer,
      {
        path: '/socket.io',
        serveClient: false,
        // Polling would need every request of a client to reach the same process.
        transports: ['websocket'],
        // Divides fan-out by seven to eleven.
        perMessageDeflate: false,
        maxHttpBufferSize: largestFrame,
        connectTimeout: 10_000,
        pingInterval: 20_000,
        pingTimeout: 20_000,
        allowRequest: (request, answer) => answer(null, this.mayConnect(request)),
      },
    );
    this.server.use((socket, next) => {
      admit(socket.handshake, this.access).then(
        (visitor) => {
          Object.assign(socket.data, visitor);
          next();
        },
        (error: unknown) => next(error instanceof Error ? error : new Error('internal')),
      );
    });
    this.server.engine.on('connection_error', ({ code, message }: { code: number; message: string }) => {
      this.logger.debug(`A socket was refused: ${code} ${message}`);
    });
  }

  /** An upgraded connection would keep the HTTP server from closing. */
  beforeApplicationShutdown(): void {
    this.server?.disconnectSockets(true);
    this.server?.engine.close();
  }

  /** A browser names the page that connects, and no page can hide it; other programs have no cookie to abuse. */
  private mayConnect({ headers }: IncomingMessage): boolean {
    if (headers.origin === undefined) return true;
    const forwarded = headers['x-forwarded-host'];
    const host = typeof forwarded === 'string' ? forwarded : headers.host;
    return isOwnOrigin({ headers, host, origins: this.config.origins });
  }
}
