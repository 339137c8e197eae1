import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Sockets, type BoardSocket } from './sockets.js';

const mostQueued = 1024 * 1024;
const checkEvery = 2_000;

/** LIMIT: a client that does not read is cut off when a megabyte waits for it; it comes back and asks what it missed. */
@Injectable()
export class Backpressure implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Backpressure.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly sockets: Sockets) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      for (const socket of this.sockets.io.of('/').sockets.values()) this.cutIfPaused(socket);
    }, checkEvery).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Looks at a room right after something was sent to it. */
  relieve(room: string): void {
    const { adapter, sockets } = this.sockets.io.of('/');
    for (const id of adapter.rooms.get(room) ?? []) {
      const socket = sockets.get(id);
      if (socket !== undefined) this.cutIfPaused(socket);
    }
  }

  private cutIfPaused(socket: BoardSocket): void {
    if (queuedBytes(socket) <= mostQueued) return;
    this.logger.warn(`A client of ${socket.data.userId} does not read: cut off`);
    cut(socket);
  }
}

/** As socket.io keeps it: frames that wait for the transport, and bytes that wait for the network. */
interface Connection {
  readonly writeBuffer?: readonly { readonly data?: unknown; readonly options?: { wsPreEncodedFrame?: unknown } }[];
  readonly transport: { readonly socket?: { readonly bufferedAmount?: number; terminate?: () => void } };
}
const connectionOf = (socket: BoardSocket): Connection => socket.conn as unknown as Connection;

export function queuedBytes(socket: BoardSocket): number {
  const { writeBuffer = [], transport } = connectionOf(socket);
  let bytes = transport.socket?.bufferedAmount ?? 0;
  for (const { data } of writeBuffer) bytes += typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0;
  return bytes;
}

/** A polite goodbye would wait behind what is not being read. */
function cut(socket: BoardSocket): void {
  connectionOf(socket).transport.socket?.terminate?.();
  socket.disconnect(true);
}
