import { problemOf, type Problem } from '@rondo/contracts';
import type { Actor, Change } from '@rondo/domain';
import { ServerRefusal, type ChannelListener, type Transport } from '../transport';
import type { Random } from './random';
import { projectId, type SimulatedServer } from './simulated-server';

export interface Weather {
  /** How long anything takes at most, each on its own: so later messages overtake earlier ones. */
  readonly slowestMs: number;
  readonly lost: number;
  readonly doubled: number;
}

export const fairWeather: Weather = { slowestMs: 5, lost: 0, doubled: 0 };

/** The way between one page and the server: slow, out of order, lossy, and cut at times. */
export class SimulatedNetwork {
  up = false;
  alive = true;
  /** Messages of the socket do not arrive. */
  deaf = false;
  failing: Problem | null = null;
  requests = 0;
  private listener: ChannelListener | null = null;
  private broken = new Set<() => void>();
  private readonly stop: () => void;

  constructor(
    private readonly server: SimulatedServer,
    private readonly actor: Actor,
    private readonly random: Random,
    private readonly weather: Weather = fairWeather,
  ) {
    this.stop = server.onChanges((changes) => {
      this.deliver(changes);
    });
  }

  readonly transport: Transport = {
    snapshot: () => this.ask(() => this.server.snapshot()),
    changes: (since) => this.ask(() => this.server.since(since)),
    send: (intents) => this.ask(() => this.server.send(this.actor, intents)),
    backlog: (from) => this.ask(() => this.server.backlog(from)),
    details: (storyId) =>
      this.ask(() => {
        if (!this.server.state.of.story.has(storyId)) throw new ServerRefusal(problemOf('story_not_found', 'en'));
        return this.server.details(storyId);
      }),
    follow: (listener) => {
      this.listener = listener;
      if (this.up) listener.connected();
      return {
        watch: (since) => this.ask(() => ({ ...this.server.since(since), present: [] })),
        presence: () => undefined,
        close: () => {
          this.listener = null;
        },
      };
    },
  };

  connect(): void {
    if (this.up || !this.alive) return;
    this.up = true;
    this.listener?.connected();
  }

  disconnect(): void {
    if (!this.up) return;
    this.up = false;
    for (const fail of [...this.broken]) fail();
    this.listener?.disconnected();
  }

  /** The page is gone, with everything that was on its way. */
  kill(): void {
    this.disconnect();
    this.alive = false;
    this.listener = null;
    this.stop();
  }

  head(): void {
    if (this.up) this.listener?.head(projectId, this.server.state.version);
  }

  gone(problem: Problem): void {
    this.listener?.gone(projectId, problem);
  }

  private deliver(changes: readonly Change[]): void {
    if (this.deaf) return;
    const times = this.random.chance(this.weather.lost) ? 0 : this.random.chance(this.weather.doubled) ? 2 : 1;
    for (let i = 0; i < times; i++)
      setTimeout(() => {
        if (this.up) this.listener?.changed(projectId, changes);
      }, this.delay());
  }

  private delay(): number {
    return this.random.next() * this.weather.slowestMs;
  }

  /** A cut on the way loses the question or, after the server has acted, only the answer. */
  private ask<Value>(work: () => Value): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.requests += 1;
      const fail = () => {
        this.broken.delete(fail);
        reject(new Error('connection lost'));
      };
      if (!this.up) {
        fail();
        return;
      }
      this.broken.add(fail);
      setTimeout(() => {
        if (!this.broken.has(fail)) return;
        let answer: () => void = () => undefined;
        try {
          if (this.failing !== null) throw new ServerRefusal(this.failing);
          const value = work();
          answer = () => {
            resolve(value);
          };
        } catch (error) {
          answer = () => {
            reject(error instanceof Error ? error : new Error('failed'));
          };
        }
        setTimeout(() => {
          if (!this.broken.delete(fail)) return;
          answer();
        }, this.delay());
      }, this.delay());
    });
  }
}
