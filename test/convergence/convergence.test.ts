import type { Change, Story, StoryId } from '@rondo/domain';
import { createTestDatabase } from '@rondo/launch/test-database';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalStore } from '../../apps/web/src/live/local-store';
import { ProjectLive } from '../../apps/web/src/live/project-live';
import { contentOf, stateFrom } from '../support/follower.js';
import { call, patience, startProduct, tokenFor } from '../support/product.mjs';
import { seedsOf } from '../support/seeds.js';
import { Chance } from './support/chance';
import { leadActor, randomIntent } from './support/random-work';
import { RoughNetwork } from './support/rough-network';

/** Others with `CONVERGENCE_SEED=random npm test -- convergence`; a seed that fails joins these. */
const seeds = seedsOf('CONVERGENCE_SEED', [1, 2, 3, 4]);
const steps = 160;

type Product = Awaited<ReturnType<typeof startProduct>>;
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let product: Product;
let owner: Awaited<ReturnType<typeof tokenFor>>;
beforeAll(async () => {
  database = await createTestDatabase();
  product = await startProduct({ databaseUrl: database.url, env: { RONDO_WRITE_LIMIT: '1000000' } });
  owner = await tokenFor(product.base);
}, 60_000);
afterAll(async () => {
  await product.stop('SIGKILL');
  await database.drop();
});

const opened: Person[] = [];
afterEach(() => {
  for (const { live, network } of opened.splice(0)) {
    live.close();
    network.close();
  }
});

class MemoryStore implements LocalStore {
  private readonly records = new Map<string, unknown>();

  read(prefix: string) {
    const found = [...this.records].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
    return Promise.resolve(structuredClone(found));
  }

  keys(prefix: string) {
    return Promise.resolve([...this.records.keys()].filter((key) => key.startsWith(prefix)).sort());
  }

  write(entries: readonly (readonly [string, unknown])[]) {
    for (const [key, value] of entries) this.records.set(key, structuredClone(value));
    return Promise.resolve();
  }

  remove(keys: readonly string[]) {
    for (const key of keys) this.records.delete(key);
    return Promise.resolve();
  }
}

/** One person at one screen; a reload keeps what a browser keeps. */
class Person {
  readonly store = new MemoryStore();
  readonly tab = new Map<string, string>();
  readonly created = new Set<string>();
  live: ProjectLive;

  constructor(
    readonly network: RoughNetwork,
    private readonly key: string,
  ) {
    this.live = this.open();
  }

  open(): ProjectLive {
    const { tab } = this;
    const live = new ProjectLive({
      actor: leadActor(owner.userId, 'owner'),
      workspace: owner.slug,
      projectKey: this.key,
      transport: this.network.transport(),
      store: this.store,
      tab: { getItem: (name) => tab.get(name) ?? null, setItem: (name, value) => void tab.set(name, value) },
      now: Date.now,
    });
    live.onRefused((intent) => {
      if (intent.name === 'story.create') this.created.delete(intent.body.id);
    });
    return live;
  }

  async reload(): Promise<void> {
    await this.live.saveNow();
    this.live.close();
    this.live = this.open();
  }
}

async function settled(people: readonly Person[], head: () => Promise<number>): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(50)) {
    if (people.some(({ live }) => live.status.pending > 0)) continue;
    const version = await head();
    if (people.every(({ live }) => live.status.version === version && live.status.pending === 0)) return true;
  }
  return false;
}

test.each(seeds)(
  'seed %i: five screens on a rough network end equal to the server, nothing lost, nothing doubled',
  async (seed) => {
    const chance = new Chance(seed);
    const headers = { authorization: `Bearer ${owner.secret}` };
    const key = `S${seed}`.slice(0, 10);
    await call(product.base, 'POST', `/api/workspaces/${owner.slug}/projects`, { headers, body: { key, name: key } });
    const path = `/api/workspaces/${owner.slug}/projects/${key}`;
    const place = { workspace: owner.slug, project: key };
    const networks = Array.from(
      { length: 5 },
      (_, n) => new RoughNetwork(product.base, place, owner.secret, new Chance(seed * 31 + n)),
    );
    const people = networks.map((network) => new Person(network, key));
    opened.push(...people);
    const removed: StoryId[] = [];

    for (let step = 0; step < steps; step++) {
      const person = chance.of(people);
      if (person === undefined) continue;
      const intent = randomIntent(person.live, chance, removed);
      const outcome = chance.happens(0.08) ? undo(person) : person.live.do(intent);
      if (outcome.ok && intent.name === 'story.create') person.created.add(intent.body.id);
      if (outcome.ok && (intent.name === 'story.delete' || intent.name === 'story.archive'))
        removed.push(...intent.body.storyIds);
      if (chance.happens(0.06)) person.network.breakOff();
      if (chance.happens(0.03)) await person.reload();
      await sleep(chance.below(12));
    }
    for (const network of networks) network.rough = false;
    const changesAfter = async (since: number) =>
      (await call(product.base, 'GET', `${path}/changes?since=${since}`, { headers })).reply;
    expect(await settled(people, async () => (await changesAfter(2_147_483_647)).version)).toBe(true);

    const { changes } = (await changesAfter(0)) as { changes: Change[] };
    const { reply: snapshot } = await call(product.base, 'GET', `${path}/snapshot`, { headers });
    const server = contentOf(stateFrom(snapshot));
    for (const { live } of people) expect({ ...contentOf(live.visible), version: live.status.version }).toEqual(server);
    expect(changes.map(({ version }) => version)).toEqual(changes.map((_, index) => index + 1));
    expect(new Set(changes.map(({ mutationId }) => mutationId)).size).toBe(changes.length);

    const born = changes
      .flatMap(({ intent, events }) => (intent === 'story.create' ? events : []))
      .filter(({ kind }) => kind === 'story');
    const bornIds = new Set(born.map(({ id }) => id));
    expect(bornIds.size).toBe(born.length);
    for (const { created } of people) for (const id of created) expect(bornIds).toContain(id);
    const numbers = born.map(({ set }) => (set as Story | null)?.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(changes.length).toBeGreaterThan(steps / 4);
  },
  180_000,
);

/**
 * Undoing what was never sent takes it back before it happened, shown or not: others may have made it impossible meanwhile.
 * Right after a reload nothing is known yet, so nobody undoes then.
 */
function undo({ live, tab, created }: Person): { readonly ok: boolean } {
  if (live.visible.of.project.size === 0) return { ok: false };
  live.undo();
  for (const id of takenBack(tab)) created.delete(id);
  return { ok: false };
}

/** The stories whose creation stands among what was undone, as the tab remembers it. */
function takenBack(tab: ReadonlyMap<string, string>): readonly string[] {
  const memory = [...tab].find(([name]) => name.startsWith('rondo-undo/'))?.[1] ?? '[[],[]]';
  const [, undone] = JSON.parse(memory) as [unknown, { deed: { name: string; storyId: string | null } }[]];
  return undone.flatMap(({ deed: { name, storyId } }) =>
    name === 'story.create' && storyId !== null ? [storyId] : [],
  );
}
