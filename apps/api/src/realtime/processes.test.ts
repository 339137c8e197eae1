import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServer, type TestServer } from '../server.fixture.js';
import { ask, connect, connected, heard, until, type Client } from './realtime.fixture.js';

/** Debian's, or whatever is on the path; CI installs it. */
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const withRedis = hasRedis ? describe : describe.skip;
const shop = '/api/workspaces/acme/projects/SHOP';
const place = { workspace: 'acme', project: 'SHOP' };

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

withRedis('two processes on one database', () => {
  let redis: ChildProcess;
  let port: number;
  let one: TestServer;
  let two: TestServer;
  let owner: Awaited<ReturnType<TestServer['signIn']>>;
  const open: Client[] = [];
  const startRedis = () =>
    spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'], {
      stdio: 'ignore',
    });

  beforeAll(async () => {
    port = await freePort();
    redis = startRedis();
    await sleep(300);
    const env = { REDIS_URL: `redis://127.0.0.1:${port}`, RONDO_WRITE_LIMIT: '100000' };
    one = await startServer(env);
    two = await startServer({ ...env, DATABASE_URL: one.database.url });
    owner = await one.signIn();
    await owner('POST', '/api/workspaces/acme/projects', { key: 'SHOP', name: 'Shop' });
  }, 60_000);
  afterEach(() => {
    for (const client of open.splice(0)) client.disconnect();
  });
  afterAll(async () => {
    await two.stop();
    await one.stop();
    redis.kill();
  }, 30_000);

  async function watching(server: TestServer, cookie: string): Promise<Client> {
    const client = connect(server.base, { cookie });
    open.push(client);
    await connected(client);
    await ask(client, 'watch', { ...place, since: 0 });
    return client;
  }
  const through = (server: TestServer, cookie: string) => server.browser(cookie);

  test('a change through one reaches the sockets of the other, and its next write builds on it', async () => {
    const client = await watching(two, owner.cookie);
    const told = heard(client, 'changed');
    const id = randomUUID();
    const made = await owner('POST', `${shop}/stories/create`, { id, title: 'Here' });
    await until(() => told.some(({ changes }) => changes.some(({ version }) => version === made.body.version)), 1_000);
    const moved = await through(two, owner.cookie)('POST', `${shop}/stories/${id}/move`, { stage: 'CODE' });
    expect(moved.body.version).toBe(Number(made.body.version) + 1);
    const snapshot = await owner('GET', `${shop}/snapshot`);
    expect(snapshot.body.version).toBe(moved.body.version);
  });

  test('writers of both take turns and lose nothing', async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const id = randomUUID();
        await owner('POST', `${shop}/stories/create`, { id, title: 'Busy' });
        return id;
      }),
    );
    const answers = await Promise.all(
      ids.flatMap((id) =>
        [one, two].map((server, i) =>
          through(server, owner.cookie)('POST', `${shop}/stories/${id}/move`, { stage: i === 0 ? 'CODE' : 'BUILD' }),
        ),
      ),
    );
    const saved = answers.filter(({ status }) => status === 201 || status === 200);
    expect(saved.length + answers.filter(({ status }) => status === 503).length).toBe(20);
    expect(saved.length).toBeGreaterThan(15);
    expect(new Set(saved.map(({ body }) => body.version)).size).toBe(saved.length);
  });

  test('presence is one for all, and a member removed through one is silenced on the other', async () => {
    const member = await one.join(owner, 'far', 'member', [{ key: 'SHOP', role: 'contributor' }]);
    const far = await watching(two, member.cookie);
    const near = await watching(one, owner.cookie);
    const present = heard(near, 'presence');
    const gone = heard(far, 'gone');
    await until(() => present.at(-1)?.present.some(({ userId }) => userId === member.userId));
    await owner('POST', `${shop}/members/remove`, { userId: member.userId });
    await until(() => gone.length > 0, 1_000);
    await until(() => present.at(-1)?.present.every(({ userId }) => userId !== member.userId));
  });

  test('without Redis nothing fails, and what was missed is found by the head', async () => {
    const client = await watching(two, owner.cookie);
    const heads = heard(client, 'head');
    redis.kill('SIGKILL');
    await once(redis, 'exit');
    const made = await owner('POST', `${shop}/stories/create`, { id: randomUUID(), title: 'Alone' });
    expect(made.status).toBe(200);
    await until(() => heads.some(({ version }) => version === made.body.version), 6_000);
    redis = startRedis();
    const told = heard(client, 'changed');
    await until(
      () => told.length > 0 || void owner('POST', `${shop}/stories/create`, { id: randomUUID(), title: 'x' }),
      15_000,
    );
  }, 30_000);
});
