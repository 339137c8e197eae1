import { startDatabase } from '@rondo/launch/database';
import { migrate } from '@rondo/launch/migrate';
import { createTestDatabase } from '@rondo/launch/test-database';
import type { Change } from '@rondo/domain';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { contentOf, Follower, stateFrom } from '../support/follower.js';
import { call, freePort, startProduct, tokenFor } from '../support/product.mjs';

type Product = Awaited<ReturnType<typeof startProduct>>;

interface Load {
  readonly acknowledged: Map<string, number>;
  stop(): Promise<void>;
}

const stages = ['CODE', 'BUILD', 'TEST', 'RELEASE'];

/** Writers that move stories and repeat an unanswered move with the same mutation id until it is answered. */
function writeLoad(base: string, route: string, secret: string, storyIds: readonly string[], writers: number): Load {
  const acknowledged = new Map<string, number>();
  let going = true;
  const writer = async (own: number) => {
    for (let turn = 0; going; turn++) {
      const mutationId = uuid();
      const body = { stage: stages[(turn + own) % stages.length], after: null, mutationId };
      const storyId = storyIds[(own + turn * writers) % storyIds.length];
      while (going) {
        const reply = await fetch(`${base}${route}/stories/${storyId}/move`, {
          method: 'POST',
          headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
          signal: AbortSignal.timeout(5000),
        }).catch(() => null);
        if (reply?.status === 200) {
          const { version, change } = (await reply.json()) as { version: number; change: Change | null };
          if (change !== null) acknowledged.set(mutationId, version);
          break;
        }
        if (reply !== null && reply.status < 500) throw new Error(`move: ${reply.status} ${await reply.text()}`);
        await sleep(20);
      }
    }
  };
  const all = Promise.all(Array.from({ length: writers }, (_, own) => writer(own)));
  return {
    acknowledged,
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
  await call(base, 'POST', `${route}/intents`, { headers, body: { intents } });
  const place = { workspace: slug, project: 'DRILL' };
  const followers = await Promise.all([1, 2, 3, 4].map(() => new Follower(base, place, secret).open()));
  return { secret, headers, route, storyIds, followers };
}

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

/** Nothing acknowledged is lost, nothing is doubled, and everybody holds what the server holds. */
async function verify(
  product: Product,
  databaseUrl: string,
  { route, headers, followers }: Awaited<ReturnType<typeof prepare>>,
  load: Load,
) {
  const changes = await historyOf(databaseUrl);
  expect(changes.map((change) => change.version)).toEqual(changes.map((_, index) => index + 1));
  const versions = new Map(changes.map((change) => [change.mutationId, change.version]));
  expect(versions.size).toBe(changes.length);
  const lost = [...load.acknowledged].filter(([mutationId, version]) => versions.get(mutationId) !== version);
  expect(lost).toEqual([]);
  expect(load.acknowledged.size).toBeGreaterThan(100);

  const { reply } = await call(product.base, 'GET', `${route}/snapshot`, { headers });
  const server = contentOf(stateFrom(reply));
  for (const follower of followers) {
    await follower.reaches(changes.length, 3000);
    expect(contentOf(follower.state)).toEqual(server);
    follower.close();
  }
}

test('the api is killed 20 times under load: nothing acknowledged is lost, nothing doubled, clients are back within 3 s', async () => {
  const database = await createTestDatabase();
  const port = await freePort();
  let product = await startProduct({ databaseUrl: database.url, port, env: { RONDO_WRITE_LIMIT: '1000000' } });
  const project = await prepare(product.base);
  const load = writeLoad(product.base, project.route, project.secret, project.storyIds, 8);

  for (let kill = 0; kill < 20; kill++) {
    await sleep(200);
    await product.stop('SIGKILL');
    product = await startProduct({ databaseUrl: database.url, port, env: { RONDO_WRITE_LIMIT: '1000000' } });
    const head = await headOf(product.base, project.route, project.headers);
    for (const follower of project.followers) expect(await follower.reaches(head, 3000)).toBe(true);
  }
  await load.stop();
  await verify(product, database.url, project, load);
  await product.stop();
  await database.drop();
}, 240_000);

test('the database is killed 5 times under load: the api survives, nothing acknowledged is lost, nothing doubled', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'rondo-drill-'));
  let database = await startDatabase({ dataDir, log: () => undefined });
  await migrate(database.url);
  const product = await startProduct({ databaseUrl: database.url, env: { RONDO_WRITE_LIMIT: '1000000' } });
  const project = await prepare(product.base);
  const load = writeLoad(product.base, project.route, project.secret, project.storyIds, 8);

  for (let kill = 0; kill < 5; kill++) {
    await sleep(400);
    process.kill(database.pid, 'SIGKILL');
    await database.stop();
    await sleep(300);
    database = await startDatabase({ dataDir, log: () => undefined });
    const deadline = Date.now() + 10_000;
    let head = 0;
    while (head === 0 && Date.now() < deadline) {
      head = await headOf(product.base, project.route, project.headers).catch(() => 0);
    }
    expect(head).toBeGreaterThan(0);
    for (const follower of project.followers) expect(await follower.reaches(head, 3000)).toBe(true);
  }
  await load.stop();
  await verify(product, database.url, project, load);
  await product.stop();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 240_000);
