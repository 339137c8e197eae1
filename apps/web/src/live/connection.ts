import type {
  ClientToServer,
  Presence,
  Problem,
  ServerToClient,
  WatchReply,
  WorkspaceWatchReply,
} from '@rondo/contracts';
import type { Change, WorkspaceEvent } from '@rondo/domain';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';

const answerWithinMs = 10_000;
const lingerMs = 1000;

export interface ConnectionListener {
  connected(): void;
  disconnected(): void;
  /** The server does not let you in at all. */
  refused(problem: Problem): void;
  changed?(projectId: string, changes: readonly Change[]): void;
  workspaceChanged?(workspaceId: string, changes: readonly Change<WorkspaceEvent>[]): void;
  head(streamId: string, version: number): void;
  presence?(projectId: string, present: readonly Presence[]): void;
  gone(streamId: string, problem: Problem): void;
  access?(): void;
}

export interface ProjectPlace {
  readonly workspace: string;
  readonly project: string;
}

/** One socket for everything that is open in this page; it comes back by itself, clients not all at once. */
export class Connection {
  private socket: Socket<ServerToClient, ClientToServer> | null = null;
  private readonly listeners = new Set<ConnectionListener>();
  private lingering: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly address?: string,
    private readonly options: Partial<ManagerOptions & SocketOptions> = {},
  ) {}

  join(listener: ConnectionListener): () => void {
    if (this.lingering !== null) clearTimeout(this.lingering);
    this.lingering = null;
    this.listeners.add(listener);
    const socket = (this.socket ??= this.open());
    if (socket.connected)
      queueMicrotask(() => {
        if (this.listeners.has(listener) && socket.connected) listener.connected();
      });
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.lingering ??= setTimeout(() => this.shut(), lingerMs);
    };
  }

  watch(place: ProjectPlace, since: number): Promise<WatchReply> {
    return this.live()
      .timeout(answerWithinMs)
      .emitWithAck('watch', { ...place, since });
  }

  watchWorkspace(workspace: string, since: number): Promise<WorkspaceWatchReply> {
    return this.live().timeout(answerWithinMs).emitWithAck('watchWorkspace', { workspace, since });
  }

  unwatch(place: ProjectPlace): void {
    if (this.socket?.connected === true) this.socket.emit('unwatch', place);
  }

  presence(place: ProjectPlace, storyId: string | null): void {
    if (this.socket?.connected === true) this.socket.emit('presence', { ...place, storyId });
  }

  /** The network is back: do not wait for the next try. */
  hurry(): void {
    if (this.socket?.connected === false) this.socket.connect();
  }

  shut(): void {
    if (this.lingering !== null) clearTimeout(this.lingering);
    this.lingering = null;
    this.socket?.disconnect();
    this.socket = null;
  }

  private live(): Socket<ServerToClient, ClientToServer> {
    if (this.socket === null) throw new Error('not connected');
    return this.socket;
  }

  private open(): Socket<ServerToClient, ClientToServer> {
    const options = {
      transports: ['websocket'],
      reconnectionDelay: 500,
      reconnectionDelayMax: 1500,
      randomizationFactor: 0.5,
      // A try that hangs must not hold up the next one.
      timeout: 4000,
      ...this.options,
    };
    const socket: Socket<ServerToClient, ClientToServer> =
      this.address === undefined ? io(options) : io(this.address, options);
    const each = (tell: (listener: ConnectionListener) => void) => {
      for (const listener of [...this.listeners]) tell(listener);
    };
    socket.on('connect', () => {
      each((listener) => {
        listener.connected();
      });
    });
    socket.on('disconnect', (reason) => {
      each((listener) => {
        listener.disconnected();
      });
      // A server that goes down says so; only then does the library not come back by itself.
      if (reason === 'io server disconnect') this.comeBack(socket);
    });
    socket.on('connect_error', (error) => {
      const problem = problemIn(error);
      if (problem?.status === 401)
        each((listener) => {
          listener.refused(problem);
        });
      else if (!socket.active) this.comeBack(socket);
    });
    socket.on('changed', ({ projectId, changes }) => {
      each((listener) => listener.changed?.(projectId, changes));
    });
    socket.on('workspaceChanged', ({ workspaceId, changes }) => {
      each((listener) => listener.workspaceChanged?.(workspaceId, changes));
    });
    socket.on('head', ({ streamId, version }) => {
      each((listener) => {
        listener.head(streamId, version);
      });
    });
    socket.on('presence', ({ projectId, present }) => {
      each((listener) => listener.presence?.(projectId, present));
    });
    socket.on('gone', ({ streamId, problem }) => {
      each((listener) => {
        listener.gone(streamId, problem);
      });
    });
    socket.on('access', () => {
      each((listener) => listener.access?.());
    });
    return socket;
  }

  private comeBack(socket: Socket): void {
    setTimeout(
      () => {
        if (this.socket === socket && !socket.connected) socket.connect();
      },
      300 + Math.random() * 1200,
    );
  }
}

/** A refused handshake carries its problem as data. */
function problemIn(error: Error): Problem | null {
  const data: unknown = 'data' in error ? error.data : null;
  if (typeof data !== 'object' || data === null) return null;
  if ('problem' in data) return data.problem as Problem;
  return 'code' in data && 'status' in data ? (data as Problem) : null;
}
