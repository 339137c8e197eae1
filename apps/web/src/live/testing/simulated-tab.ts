import type { Refused } from '../../lib/api';
import type { Actor, ProjectIntent, UserId } from '@rondo/domain';
import type { Crossed } from '../crossed';
import { ProjectLive } from '../project-live';
import { MemoryStore, tabMemory } from './memory-store';
import type { Random } from './random';
import { fairWeather, SimulatedNetwork, type Weather } from './simulated-network';
import type { SimulatedServer } from './simulated-server';

/** A tab with the project open: it can lose its connection, be reloaded, or be killed. */
export class SimulatedTab {
  network: SimulatedNetwork;
  live: ProjectLive;
  readonly refusals: { intent: ProjectIntent; problem: Refused }[] = [];
  readonly crossed: Crossed[] = [];
  private page = { alive: true };

  constructor(
    private readonly server: SimulatedServer,
    readonly userId: UserId,
    private readonly random: Random,
    private readonly weather: Weather = fairWeather,
    readonly store = new MemoryStore(),
    private readonly tab = tabMemory(),
  ) {
    [this.network, this.live] = this.open();
  }

  reload(): void {
    this.page.alive = false;
    this.network.kill();
    this.live.close();
    this.page = { alive: true };
    [this.network, this.live] = this.open();
  }

  close(): void {
    this.page.alive = false;
    this.network.kill();
    this.live.close();
  }

  private open(): [SimulatedNetwork, ProjectLive] {
    const actor: Actor = { userId: this.userId, workspaceRole: 'member', scope: 'admin' };
    const network = new SimulatedNetwork(this.server, actor, this.random, this.weather);
    const { page } = this;
    const live = new ProjectLive({
      actor,
      workspace: 'acme',
      projectKey: 'SHOP',
      transport: network.transport,
      store: this.store.page(() => page.alive),
      tab: this.tab,
      now: Date.now,
    });
    live.onCrossed((crossed) => this.crossed.push(crossed));
    live.onRefused((intent, problem) => this.refusals.push({ intent, problem }));
    return [network, live];
  }
}
