import {
  decodeStories,
  smallKinds,
  type ClientToServer,
  type ServerToClient,
  type Snapshot,
  type WatchReply,
} from '@rondo/contracts';
import { ProjectState, type Change } from '@rondo/domain';
import { io, type Socket } from 'socket.io-client';
import { patience } from './product.mjs';

/** Puts a snapshot into an empty state. */
export function stateFrom(snapshot: Snapshot): ProjectState {
  const state = new ProjectState();
  for (const kind of smallKinds) for (const entity of snapshot.of[kind]) state.put(kind, entity.id, entity);
  for (const story of decodeStories(snapshot.stories)) state.put('story', story.id, story);
  state.nextNumber = snapshot.nextNumber;
  state.version = snapshot.version;
  return state;
}

/** What two holders of one project must agree on. */
export function contentOf(state: ProjectState): object {
  const list = (map: ReadonlyMap<string, { readonly id: string }>) =>
    [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    version: state.version,
    ...Object.fromEntries([...smallKinds, 'story' as const].map((kind) => [kind, list(state.of[kind])])),
  };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The smallest client that keeps the promises of PROTOCOL.md; it sends nothing. */
export class Follower {
  state = new ProjectState();
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly early: Change[] = [];
  private heard = 0;
  private watching = false;
  private catching = false;
  private closed = false;

  constructor(
    private readonly base: string,
    private readonly path: { readonly workspace: string; readonly project: string },
    private readonly token: string,
  ) {
    this.socket = io(base, {
      transports: ['websocket'],
      auth: { token },
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 250,
      autoConnect: false,
    });
    this.socket.on('connect', () => {
      this.watching = false;
      void this.catchUp();
    });
    this.socket.on('disconnect', () => void this.comeBack());
    this.socket.on('connect_error', () => void this.comeBack());
    this.socket.on('changed', ({ changes }) => {
      this.take(changes);
      void this.catchUp();
    });
    this.socket.on('head', ({ version }) => {
      this.heard = Math.max(this.heard, version);
      void this.catchUp();
    });
  }

  async open(): Promise<this> {
    await this.reload();
    this.socket.connect();
    return this;
  }

  close(): void {
    this.closed = true;
    this.socket.close();
  }

  async reaches(version: number, withinMs = patience): Promise<boolean> {
    for (const deadline = Date.now() + withinMs; Date.now() < deadline; await wait(10)) {
      if (this.state.version >= version) return true;
    }
    return this.state.version >= version;
  }

  /** After a refusal, and after a server that closed, the library does not come back by itself. */
  private async comeBack(): Promise<void> {
    await wait(100);
    if (!this.closed && !this.socket.active) this.socket.connect();
  }

  private get behind(): boolean {
    return !this.watching || this.early.length > 0 || this.heard > this.state.version;
  }

  /** One at a time, again after a failure, until nothing is missing or the connection is gone: the next one begins anew. */
  private async catchUp(): Promise<void> {
    if (this.catching) return;
    this.catching = true;
    while (this.behind && this.socket.connected) await this.ask().catch(() => wait(250));
    this.catching = false;
  }

  private async ask(): Promise<void> {
    const { id } = this.socket;
    const reply: WatchReply = await this.socket
      .timeout(10_000)
      .emitWithAck('watch', { ...this.path, since: this.state.version });
    if ('problem' in reply) throw new Error(reply.problem.code);
    if (reply.tooOld) await this.reload();
    else this.take(reply.changes);
    this.heard = Math.max(this.heard, reply.version);
    this.watching = id === this.socket.id;
  }

  private async reload(): Promise<void> {
    const { workspace, project } = this.path;
    const reply = await fetch(`${this.base}/api/workspaces/${workspace}/projects/${project}/snapshot`, {
      headers: { authorization: `Bearer ${this.token}` },
      signal: AbortSignal.timeout(10_000),
    });
    if (!reply.ok) throw new Error(`snapshot: ${reply.status}`);
    this.state = stateFrom((await reply.json()) as Snapshot);
    this.take([]);
  }

  private take(changes: readonly Change[]): void {
    this.early.push(...changes);
    this.early.sort((a, b) => a.version - b.version);
    for (let next = this.early[0]; next !== undefined && next.version <= this.state.version + 1; next = this.early[0]) {
      this.early.shift();
      if (next.version <= this.state.version) continue;
      this.state.apply(next.events);
      this.state.version = next.version;
    }
  }
}
