import {
  decodeStories,
  smallKinds,
  type ClientToServer,
  type ServerToClient,
  type Snapshot,
  type WatchReply,
} from '@rondo/contracts';
import { ProjectState, type Change, type ProjectEntities } from '@rondo/domain';
import { io, type Socket } from 'socket.io-client';

/** Puts a snapshot into an empty state. */
export function stateFrom(snapshot: Snapshot): ProjectState {
  const state = new ProjectState();
  for (const kind of smallKinds)
    for (const entity of snapshot.of[kind]) state.put(kind, entity.id, entity as ProjectEntities[typeof kind]);
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

/** The smallest client that keeps the promises of PROTOCOL.md; it sends nothing. */
export class Follower {
  state = new ProjectState();
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly early: Change[] = [];

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
    this.socket.on('connect', () => void this.catchUp());
    this.socket.on('changed', ({ changes }) => {
      this.take(changes);
    });
    this.socket.on('head', ({ version }) => {
      if (version > this.state.version) void this.catchUp();
    });
  }

  async open(): Promise<this> {
    await this.reload();
    this.socket.connect();
    return this;
  }

  close(): void {
    this.socket.close();
  }

  /** Breaks the connection as a network does; it comes back by itself. */
  drop(): void {
    this.socket.io.engine.close();
  }

  async reaches(version: number, withinMs: number): Promise<boolean> {
    for (const deadline = Date.now() + withinMs; Date.now() < deadline;) {
      if (this.state.version >= version) return true;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return this.state.version >= version;
  }

  private async reload(): Promise<void> {
    const { workspace, project } = this.path;
    const reply = await fetch(`${this.base}/api/workspaces/${workspace}/projects/${project}/snapshot`, {
      headers: { authorization: `Bearer ${this.token}` },
    });
    if (!reply.ok) throw new Error(`snapshot: ${reply.status}`);
    this.state = stateFrom((await reply.json()) as Snapshot);
  }

  private async catchUp(): Promise<void> {
    const reply: WatchReply = await this.socket
      .timeout(5000)
      .emitWithAck('watch', { ...this.path, since: this.state.version })
      .catch(() => ({ version: 0, tooOld: false, changes: [], present: [] }));
    if ('problem' in reply) return;
    if (reply.tooOld) await this.reload();
    else this.take(reply.changes);
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
    if (this.early.length > 0) void this.catchUp();
  }
}
