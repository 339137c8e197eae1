import type { BacklogPage, BatchResult, Snapshot, StoryDetails } from '@rondo/contracts';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection, type ProjectPlace } from '../../../apps/web/src/live/connection';
import { followProject } from '../../../apps/web/src/live/http-transport';
import { ServerRefusal, type MissedChanges, type Transport } from '../../../apps/web/src/live/transport';
import type { Chance } from './chance';

/** A real server over real sockets, through a network that loses answers, sends twice, delays, reorders and breaks off. */
export class RoughNetwork {
  rough = true;
  private connection: Connection;

  constructor(
    private readonly base: string,
    private readonly place: ProjectPlace,
    private readonly token: string,
    private readonly chance: Chance,
  ) {
    this.connection = new Connection(base, {
      auth: { token },
      forceNew: true,
      reconnectionDelay: 20,
      reconnectionDelayMax: 100,
    });
  }

  /** The socket goes away in the middle of whatever it does, and comes back. */
  breakOff(): void {
    const { socket } = this.connection as unknown as { socket: { io: { engine: { close(): void } } } | null };
    socket?.io.engine.close();
  }

  close(): void {
    this.connection.shut();
  }

  transport(): Transport {
    return {
      snapshot: () => this.ask<Snapshot>('GET', 'snapshot'),
      changes: (since) => this.ask<MissedChanges>('GET', `changes?since=${since}`),
      details: (storyId) => this.ask<StoryDetails>('GET', `stories/${storyId}`),
      backlog: (from) => this.ask<BacklogPage>('GET', `backlog?from=${encodeURIComponent(from)}`),
      send: async (intents) => {
        if (this.rough && this.chance.happens(0.1)) throw new Error('lost before it arrived');
        const first = await this.ask<{ results: BatchResult[] }>('POST', 'intents', { intents });
        if (this.rough && this.chance.happens(0.15)) await this.ask('POST', 'intents', { intents });
        if (this.rough && this.chance.happens(0.15)) throw new Error('the answer was lost');
        return first.results;
      },
      follow: (listener) =>
        followProject(this.connection, this.place, {
          ...listener,
          connected: () => listener.connected(),
          changed: (projectId, changes) => {
            if (!this.rough) return listener.changed(projectId, changes);
            if (this.chance.happens(0.1)) return;
            const copies = this.chance.happens(0.1) ? 2 : 1;
            for (let copy = 0; copy < copies; copy++)
              setTimeout(() => listener.changed(projectId, changes), this.chance.below(30));
          },
        }),
    };
  }

  private async ask<Reply>(method: string, path: string, body?: unknown): Promise<Reply> {
    if (this.rough) await sleep(this.chance.below(8));
    const { workspace, project } = this.place;
    const response = await fetch(`${this.base}/api/workspaces/${workspace}/projects/${project}/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const reply: unknown = await response.json();
    if (!response.ok) throw new ServerRefusal(reply as never);
    return reply as Reply;
  }
}
