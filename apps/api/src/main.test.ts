import { jest } from '@jest/globals';
import { createTestDatabase } from '@rondo/launch/test-database';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import pg from 'pg';

/** As it is built: npm test builds what is stale first. */
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
jest.setTimeout(60_000);
let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);
afterAll(() => database.drop());

function run(env: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATABASE_URL: database.url, PORT: '0', ...env },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (part) => (said.out += String(part)));
  child.stderr.on('data', (part) => (said.err += String(part)));
  const ended = once(child, 'exit').then(([code]) => code as number);
  return { child, said, ended };
}

async function serving(env: Record<string, string> = {}) {
  const process = run(env);
  for (let tries = 0; tries < 1000 && !process.said.out.includes('Rondo is at'); tries += 1) await sleep(50);
  const base = /Rondo is at (\S+)/.exec(process.said.out)?.[1] ?? '';
  return { ...process, base };
}

describe('what stops a start is one sentence and exit code 1', () => {
  test.each([
    ['no database address', { DATABASE_URL: '' }, /^DATABASE_URL is not set: .*\.\n$/],
    ['a port that is none', { PORT: 'http' }, /^PORT cannot be used as it is \("http"\): .*\.\n$/],
    ['half an owner', { RONDO_ADMIN_EMAIL: 'a@example.com' }, /^Set RONDO_ADMIN_EMAIL and RONDO_ADMIN_PASSWORD both/],
    [
      'a short password',
      { RONDO_ADMIN_EMAIL: 'a@example.com', RONDO_ADMIN_PASSWORD: 'secret' },
      /^RONDO_ADMIN_PASSWORD cannot be used: it has fewer than 8 characters\.\n$/,
    ],
    ['nobody at the address', { DATABASE_URL: 'postgresql://a:secret@127.0.0.1:1/x' }, /cannot be reached: .*\.\n$/],
  ])('%s', async (_, env, sentence) => {
    const { said, ended } = run(env);
    expect(await ended).toBe(1);
    expect(said.err).toMatch(sentence);
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(said.err + said.out).not.toContain('secret');
  });

  test('a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const { said, ended } = run({ PORT: String(port) });
    expect(await ended).toBe(1);
    expect(said.err).toMatch(new RegExp(`^Port ${port} is taken: .*\\.\n$`));
    taken.close();
  });

  test('a schema newer than the code, and one that is not migrated', async () => {
    const newer = await createTestDatabase();
    const client = new pg.Client({ connectionString: newer.url });
    await client.connect();
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('x', 'x', '29990101000000_future', now(), 1)`,
    );
    const first = run({ DATABASE_URL: newer.url });
    expect(await first.ended).toBe(1);
    expect(first.said.err).toMatch(/^The database has a schema newer than the code \(it knows 29990101000000_future\)/);
    await client.query('DROP TABLE _prisma_migrations');
    const second = run({ DATABASE_URL: newer.url });
    expect(await second.ended).toBe(1);
    expect(second.said.err).toMatch(/^The database is not migrated/);
    await client.end();
    await newer.drop();
  });
});

test('the first start prints a link that is good once and new each time; a signal ends it cleanly', async () => {
  const links: string[] = [];
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const server = await serving();
    for (let tries = 0; tries < 1000 && !server.said.out.includes('/setup#'); tries += 1) await sleep(20);
    links.push(/(http:\/\/127\.0\.0\.1:\d+\/setup#[\w-]{43})\n/.exec(server.said.out)?.[1] ?? '');
    server.child.kill(signal);
    expect([await server.ended, server.said.err]).toEqual([0, '']);
  }
  expect(links[0]?.split('#')[1]).not.toBe(links[1]?.split('#')[1]);
});

test('what is running is finished before it goes, and nothing new is taken', async () => {
  const server = await serving();
  const lock = new pg.Client({ connectionString: database.url });
  await lock.connect();
  await lock.query('BEGIN; LOCK TABLE app_user IN ACCESS EXCLUSIVE MODE');
  const slow = fetch(`${server.base}/api/setup`);
  for (let tries = 0; tries < 200 && (await waitingFor(lock)) === 0; tries += 1) await sleep(20);
  server.child.kill('SIGTERM');
  await refused(server.base);
  await lock.query('ROLLBACK');
  await lock.end();
  expect([(await slow).status, await server.ended]).toEqual([200, 0]);
});

async function waitingFor(lock: pg.Client): Promise<number> {
  const { rowCount } = await lock.query(`SELECT FROM pg_locks WHERE NOT granted AND relation = 'app_user'::regclass`);
  return rowCount ?? 0;
}

async function refused(base: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${base}/healthz`).catch(() => null);
    if (answer === null || answer.status === 503) return;
    await sleep(20);
  }
  throw new Error('it goes on taking requests');
}

describe('the board', () => {
  let folder: string;
  let server: Awaited<ReturnType<typeof serving>>;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rondo-web-'));
    await mkdir(path.join(folder, 'assets'));
    await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>board</title>');
    await writeFile(path.join(folder, 'favicon.svg'), '<svg/>');
    await writeFile(path.join(folder, 'assets', 'app-abc123.js'), 'plain');
    await writeFile(path.join(folder, 'assets', 'app-abc123.js.br'), brotliCompressSync('packed'));
    server = await serving({ WEB_ROOT: folder });
  }, 60_000);
  afterAll(async () => {
    server.child.kill('SIGTERM');
    await server.ended;
    await rm(folder, { recursive: true });
  });

  const get = (where: string, headers: Record<string, string> = {}) => fetch(server.base + where, { headers });

  test.each(['/', '/acme/SHOP/ring', '/setup', '/acme/SHOP/stories/12'])(
    'is what a browser gets at %s',
    async (where) => {
      const reply = await get(where, { accept: 'text/html,*/*' });
      expect([reply.status, await reply.text()]).toEqual([200, '<!doctype html><title>board</title>']);
      expect(reply.headers.get('cache-control')).toBe('no-cache');
      expect(reply.headers.get('content-security-policy')).toContain("script-src 'self'");
    },
  );

  test('hashed files are kept for good, and sent packed to who takes it', async () => {
    const packed = await get('/assets/app-abc123.js', { 'accept-encoding': 'br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(packed.headers.get('content-type')).toMatch(/javascript/);
    expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await packed.text()).toBe('packed');
    expect(await (await get('/assets/app-abc123.js', { 'accept-encoding': 'identity' })).text()).toBe('plain');
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    ['/api/nothing', { accept: 'text/html' }],
    ['/assets/gone-1.js', { accept: '*/*' }],
    ['/..%2f..%2fetc/passwd.txt', { accept: '*/*' }],
    ['//etc/passwd.txt', { accept: '*/*' }],
    ['//[.js', { accept: '*/*' }],
    ['/acme', { accept: 'application/json' }],
  ])('is not what %s gets', async (where, headers) => {
    const reply = await get(where, headers);
    expect([reply.status, ((await reply.json()) as { code: string }).code]).toEqual([404, 'not_found']);
  });
});
