import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalBus } from '../platform/bus.js';
import { hasRedis, startRedis, type TestRedis } from '../platform/redis.fixture.js';
import { startServer, type TestServer } from '../server.fixture.js';
import { Sockets } from './sockets.js';
import { ask, connect, connected, heard, until, type Client } from './realtime.fixture.js';

const shop = '/api/workspaces/acme/projects/SHOP';
const place = { workspace: 'acme', project: 'SHOP' };

const withRedis = hasRedis ? describe : describe.skip;

withRedis('two processes on one database', () => {
  let redis: TestRedis;
  let one: TestServer;
  let two: TestServer;
  let owner: Awaited<ReturnType<TestServer['signIn']>>;
  const open: Client[] = [];

  beforeAll(async () => {
    redis = await startRedis();
    const env = { REDIS_URL: redis.url, RONDO_WRITE_LIMIT: '100000' };
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
    await redis.kill();
  }, 30_000);

  async function connectedTo(server: TestServer, cookie: string): Promise<Client> {
    const client = connect(server.base, { cookie });
    open.push(client);
    await connected(client);
    return client;
  }
  async function watching(server: TestServer, cookie: string): Promise<Client> {
    const client = await connectedTo(server, cookie);
    await ask(client, 'watch', { ...place, since: 0 });
    return client;
  }
  const through = (server: TestServer, cookie: string) => server.browser(cookie);
  /** Told that a project is busy, clients send the same again. */
  const again = async (server: TestServer, path: string, body: object) => {
    let answer = await through(server, owner.cookie)('POST', path, body);
    for (let tries = 0; answer.status === 503 && tries < 50; tries++)
      answer = await through(server, owner.cookie)('POST', path, body);
    return answer;
  };

  test('a change through one reaches the sockets of the other, and its next write builds on it', async () => {
    const client = await watching(two, owner.cookie);
    const told = heard(client, 'changed');
    const id = randomUUID();
    const made = await owner('POST', `${shop}/stories/create`, { id, title: 'Here' });
    await until(() => told.some(({ changes }) => changes.some(({ version }) => version === made.body.version)));
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
          again(server, `${shop}/stories/${id}/move`, { stage: i === 0 ? 'CODE' : 'BUILD', mutationId: randomUUID() }),
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ body }) => body.version)).size).toBe(20);
  });

  test('presence is one for all, and a member removed through one is silenced on the other', async () => {
    const member = await one.join(owner, 'far', 'member', [{ key: 'SHOP', role: 'contributor' }]);
    const far = await watching(two, member.cookie);
    const near = await watching(one, owner.cookie);
    const present = heard(near, 'presence');
    const gone = heard(far, 'gone');
    await until(() => present.at(-1)?.present.some(({ userId }) => userId === member.userId));
    await owner('POST', `${shop}/members/remove`, { userId: member.userId });
    await until(() => gone.length > 0);
    await until(() => present.at(-1)?.present.every(({ userId }) => userId !== member.userId));
    const [atNear, atFar] = [heard(near, 'changed'), heard(far, 'changed')];
    await owner('POST', `${shop}/stories/create`, { id: randomUUID(), title: 'Not for them' });
    await until(() => atNear.length > 0);
    // What was sent before an answer has come before it.
    expect((await ask(far, 'watch', { ...place, since: 0 })).problem.code).toBe('project_not_found');
    expect(atFar).toEqual([]);
  });

  test('whoever asks anew when told so gets the new truth, on a process that hears late too', async () => {
    const guest = await one.join(owner, 'late', 'guest');
    const near = await connectedTo(one, guest.cookie);
    const asks = async () => answers.push((await through(two, guest.cookie)('GET', `${shop}/snapshot`)).status);
    const answers: number[] = [];
    await asks();
    expect(answers).toEqual([404]);
    near.on('access', () => void asks());
    const bus = two.app.get(LocalBus);
    const late = jest.spyOn(bus, 'receive').mockImplementation(async (...news) => {
      await sleep(500);
      await LocalBus.prototype.receive.apply(bus, news);
    });
    try {
      await owner('POST', `${shop}/members/add`, { userId: guest.userId, role: 'viewer' });
      await until(() => answers.at(-1) === 200);
    } finally {
      late.mockRestore();
    }
  });

  test('what Redis loses in between holds up nothing: the person hears of it, and no process ends by it', async () => {
    const unhandled = jest.fn();
    process.on('unhandledRejection', unhandled);
    const guest = await one.join(owner, 'lost', 'guest');
    const access = heard(await connectedTo(one, guest.cookie), 'access');
    const { adapter } = one.app.get(Sockets).io.of('/');
    const lost = jest.spyOn(adapter, 'serverSideEmit').mockRejectedValue(new Error('Connection is closed.') as never);
    try {
      const begun = Date.now();
      await owner('POST', `${shop}/members/add`, { userId: guest.userId, role: 'viewer' });
      await until(() => access.length > 0);
      expect(Date.now() - begun).toBeLessThan(1_500);
      expect(lost).toHaveBeenCalled();
    } finally {
      lost.mockRestore();
      process.off('unhandledRejection', unhandled);
    }
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('without Redis nothing fails, and what was missed is found by the head', async () => {
    const client = await watching(two, owner.cookie);
    const heads = heard(client, 'head');
    await redis.kill();
    const made = await owner('POST', `${shop}/stories/create`, { id: randomUUID(), title: 'Alone' });
    expect(made.status).toBe(200);
    await until(() => heads.some(({ version }) => version === made.body.version));
    await redis.start();
    const told = heard(client, 'changed');
    await until(async () => {
      await owner('POST', `${shop}/stories/create`, { id: randomUUID(), title: 'x' });
      return told.length > 0;
    });
  });
});
