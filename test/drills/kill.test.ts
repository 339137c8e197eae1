import { startDatabase } from '@rondo/launch/database';
import { freePort } from '@rondo/launch/free-port';
import { migrate } from '@rondo/launch/migrate';
import { createTestDatabase } from '@rondo/launch/test-database';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { contentOf, Follower, stateFrom } from '../support/follower.js';
import { call, patience, startProduct, tokenFor, write } from '../support/product.mjs';

interface Load {
  readonly acknowledged: Map<string, number>;
  /** Waits until so many more writes were answered. */
  answers(more: number): Promise<void>;
  stop(): Promise<void>;
}

const stages = ['CODE', 'BUILD', 'TEST', 'RELEASE'];

/** Writers that move stories and repeat an unanswered move with the same mutation id until it is answered. */
function writeLoad({ base, route, headers, storyIds }: Project, writers: number): Load {
  const acknowledged = new Map<string, number>();
  let going = true;
  const writer = async (own: number) => {
    for (let turn = 0; going; turn++) {
      const mutationId = uuid();
      const body = { stage: stages[(turn + own) % stages.length], after: null, mutationId };
      const storyId = storyIds[(own + turn * writers) % storyIds.length];
      const { version, change } = await write(base, `${route}/stories/${storyId}/move`, { headers, body });
      if (change !== null) acknowledged.set(mutationId, version);
    }
  };
  const all = Promise.all(Array.from({ length: writers }, (_, own) => writer(own)));
  // Told by stop; until then it is nobody's failure.
  all.catch(() => undefined);
  return {
    acknowledged,
    answers: async (more) => {
      const enough = acknowledged.size + more;
      for (const deadline = Date.now() + patience; acknowledged.size < enough; await sleep(5))
        if (Date.now() > deadline) throw new Error('no write is answered');
    },
    stop: async () => {
      going = false;
      await all;
    },
  };
}

async function prepare(base: string) {
  const { secret, slug } = await tokenFor(base);
  const headers = { authorization: `Bearer ${secret}` };
  await call(base, 'POST', `/api/workspaces/${slug}/projects`, { headers, body: { key: 'DRILL', name: 'Drill' } });
  const route = `/api/workspaces/${slug}/projects/DRILL`;
  const storyIds = Array.from({ length: 40 }, () => uuid());
  const intents = storyIds.map((id) => ({
    mutationId: uuid(),
    name: 'story.create',
    body: { id, title: `Story ${id}` },
  }));
  const { results } = (await call(base, 'POST', `${route}/intents`, { headers, body: { intents } })).reply;
  expect(results.map(({ version }: { version: number }) => typeof version)).toEqual(storyIds.map(() => 'number'));
  const place = { workspace: slug, project: 'DRILL' };
  const followers = await Promise.all([1, 2, 3, 4].map(() => new Follower(base, place, secret).open()));
  return { base, headers, route, storyIds, followers };
}
type Project = Awaited<ReturnType<typeof prepare>>;

/** The whole history as it lies in the database: over HTTP one is sent to the snapshot when it is long. */
async function historyOf(databaseUrl: string): Promise<{ version: number; mutationId: string }[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ version: number; mutationId: string }>(
    `SELECT c.version, c.mutation_id AS "mutationId" FROM change c JOIN project p ON p.id = c.stream_id
      WHERE p.key = 'DRILL' ORDER BY c.version`,
  );
  await client.end();
  return rows;
}

async function headOf(base: string, route: string, headers: Record<string, string>): Promise<number> {
  const { reply } = await call(base, 'GET', `${route}/changes?since=2147483647`, { headers });
  return reply.version;
}

/** How long every follower took to be back at the head. */
async function back({ base, route, headers, followers }: Project): Promise<number> {
  const begun = Date.now();
  let head = 0;
  for (; head === 0 && Date.now() < begun + patience; await sleep(20))
    head = await headOf(base, route, headers).catch(() => 0);
  expect(head).toBeGreaterThan(0);
  for (const follower of followers) expect(await follower.reaches(head)).toBe(true);
  return Date.now() - begun;
}

const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Nothing acknowledged is lost, nothing is doubled, and everybody holds what the server holds. */
async function verify(databaseUrl: string, { base, route, headers, followers }: Project, load: Load) {
  const changes = await historyOf(databaseUrl);
  expect(changes.map((change) => change.version)).toEqual(changes.map((_, index) => index + 1));
  const versions = new Map(changes.map((change) => [change.mutationId, change.version]));
  expect(versions.size).toBe(changes.length);
  const lost = [...load.acknowledged].filter(([mutationId, version]) => versions.get(mutationId) !== version);
  expect(lost).toEqual([]);

  const { reply } = await call(base, 'GET', `${route}/snapshot`, { headers });
  const server = contentOf(stateFrom(reply));
  for (const follower of followers) {
    expect(await follower.reaches(changes.length)).toBe(true);
    expect(contentOf(follower.state)).toEqual(server);
  }
}

async function drill(
  { base, databaseUrl }: { readonly base: string; readonly databaseUrl: () => string },
  { kills, kill }: { readonly kills: number; readonly kill: () => Promise<void> },
): Promise<number[]> {
  const project = await prepare(base);
  const load = writeLoad(project, 8);
  const times: number[] = [];
  try {
    for (let turn = 0; turn < kills; turn++) {
      await load.answers(25);
      await kill();
      times.push(await back(project));
    }
    await load.stop();
    await verify(databaseUrl(), project, load);
    return times;
  } finally {
    for (const follower of project.followers) follower.close();
    await load.stop().catch(() => undefined);
  }
}

test('the api is killed 20 times under load: nothing acknowledged is lost, nothing doubled, clients are back, mostly within 3 s', async () => {
  const database = await createTestDatabase();
  const start = (port: number) =>
    startProduct({ databaseUrl: database.url, port, env: { RONDO_WRITE_LIMIT: '1000000' } });
  const port = await freePort();
  let product = await start(port);
  try {
    const kill = async () => {
      await product.stop('SIGKILL');
      product = await start(port);
    };
    const times = await drill({ base: product.base, databaseUrl: () => database.url }, { kills: 20, kill });
    expect(medianOf(times)).toBeLessThan(3000);
  } finally {
    await product.stop('SIGKILL');
    await database.drop();
  }
}, 600_000);

test('the database is killed 5 times under load: the api survives, nothing acknowledged is lost, nothing doubled', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rondo-drill-'));
  const start = () => startDatabase({ dataDir, log: () => undefined });
  let database = await start();
  try {
    await migrate(database.url);
    const product = await startProduct({ databaseUrl: database.url, env: { RONDO_WRITE_LIMIT: '1000000' } });
    try {
      const kill = async () => {
        process.kill(database.pid, 'SIGKILL');
        await database.stop();
        await sleep(300);
        database = await start();
      };
      await drill({ base: product.base, databaseUrl: () => database.url }, { kills: 5, kill });
    } finally {
      await product.stop('SIGKILL');
    }
  } finally {
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}, 600_000);
