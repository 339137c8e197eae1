// Starts the two contestants on databases of their own in the same cluster, with the same stories.
import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createTestDatabase } from '@rondo/launch/test-database';
import { startProduct, tokenFor } from '../../support/product.mjs';
import { tokenOf } from './limit-server.mjs';

export const stages = ['PLAN', 'CODE', 'BUILD', 'TEST', 'RELEASE', 'DEPLOY', 'OPERATE', 'MONITOR', 'SECURE', 'DEFEND'];
const words =
  'cache query order checkout search refund invoice image header retry payment address filter price stock label export import alert backup'.split(
    ' ',
  );

/** A title of some forty characters, different for each story. */
/** A card of the deck that a project begins with. */
export const sizeOf = (i) => [0, 1, 2, 3, 5, 8, 13, 21][i % 8];
export const titleOf = (i) =>
  Array.from({ length: 6 }, (_, k) => words[(i * (k + 3) + k * 7) % words.length]).join(' ') + ` ${i}`;

/** The documented write limit, raised for the benchmark. */
export const writeLimit = 10_000_000;

/** A keep-alive JSON client: what it costs is the same for both contestants. */
export function clientOf(port, headers) {
  const agent = new Agent({ keepAlive: true, maxSockets: 128 });
  const send = (method, path, body, more) =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const outgoing = request(
        {
          port,
          host: '127.0.0.1',
          method,
          path,
          agent,
          headers: {
            ...headers,
            ...more,
            ...(payload && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
          },
        },
        (incoming) => {
          const parts = [];
          incoming.on('data', (part) => parts.push(part)).on('error', reject);
          incoming.on('end', () =>
            resolve({ status: incoming.statusCode, headers: incoming.headers, bytes: Buffer.concat(parts) }),
          );
        },
      );
      outgoing.on('error', reject).end(payload);
    });
  return {
    send,
    async json(method, path, body) {
      const reply = await send(method, path, body);
      if (reply.status >= 300) throw new Error(`${method} ${path}: ${reply.status} ${reply.bytes}`);
      return JSON.parse(reply.bytes.toString());
    },
    close: () => agent.destroy(),
  };
}

function residentMegabytes(pid) {
  return async () => {
    const { readFile } = await import('node:fs/promises');
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'));
    return Number(kilobytes) / 1024;
  };
}

/** For a product that `bytesInUse` is asked of. */
export const tellingMemory = { NODE_OPTIONS: `--import ${new URL('./tell-memory.mjs', import.meta.url).href}` };

/** Bytes that the process holds on to, without garbage: what it has resident moves by more than what is measured. */
async function bytesInUse(child) {
  const told = once(child, 'message');
  child.send('memory');
  const [{ memory }] = await told;
  return memory;
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** The product, in production mode, with an owner, a token and no project yet. */
export async function startRondo(extra = {}) {
  const database = await createTestDatabase();
  const product = await startProduct({
    databaseUrl: database.url,
    env: { RONDO_WRITE_LIMIT: String(writeLimit), ...extra },
  });
  const { base, port } = product;
  const { cookie, secret, slug } = await tokenFor(base);
  const client = clientOf(port, { authorization: `Bearer ${secret}` });
  return {
    port,
    base,
    cookie,
    secret,
    slug,
    client,
    databaseUrl: database.url,
    pid: product.pid,
    resident: residentMegabytes(product.pid),
    bytesInUse: () => bytesInUse(product.child),
    projectPath: (key) => `/api/workspaces/${slug}/projects/${key}`,
    /** A project of `count` stories spread over the stages; resolves to their ids. */
    async project(key, count) {
      await client.json('POST', `/api/workspaces/${slug}/projects`, { key, name: key });
      const ids = Array.from({ length: count }, () => randomUUID());
      for (let from = 0; from < count; from += 200) {
        const intents = ids.slice(from, from + 200).map((id, i) => ({
          mutationId: id,
          name: 'story.create',
          body: {
            id,
            title: titleOf(from + i),
            stage: stages[(from + i) % stages.length],
            points: sizeOf(from + i),
            priority: 'medium',
          },
        }));
        const { results } = await client.json('POST', `${this.projectPath(key)}/intents`, { intents });
        const failed = results.find((result) => 'problem' in result);
        if (failed) throw new Error(JSON.stringify(failed));
      }
      return ids;
    },
    move: (key, storyId, stage, mutationId) =>
      client.json('POST', `/api/workspaces/${slug}/projects/${key}/stories/${storyId}/move`, {
        stage,
        after: null,
        mutationId,
      }),
    async stop() {
      client.close();
      await product.stop();
      await database.drop();
    },
  };
}

/** The limit server with the same number of stories in project 1, and as many empty-handed projects as asked. */
export async function startLimit() {
  const database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 2 });
  await pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const child = fork(new URL('./limit-server.mjs', import.meta.url), [], {
    env: { ...process.env, DATABASE_URL: database.url },
  });
  const [{ port }] = await once(child, 'message');
  const client = clientOf(port, { authorization: `Bearer ${tokenOf('owner')}` });
  return {
    port,
    client,
    pool,
    pid: child.pid,
    resident: residentMegabytes(child.pid),
    async project(id, count) {
      await pool.query(`INSERT INTO project (id) VALUES ($1)`, [id]);
      await pool.query(`INSERT INTO member VALUES ($1, 'owner')`, [id]);
      const ids = Array.from({ length: count }, () => randomUUID());
      const person = randomUUID();
      await pool.query(
        `INSERT INTO story SELECT $1, t.id, n, t.title, 'feature', t.stage, lpad(n::text, 8, '0') || 'V', 1, now(), 'medium', n % 8, '{}', ARRAY[$5::uuid], now()
         FROM unnest($2::uuid[], $3::text[], $4::text[]) WITH ORDINALITY AS t(id, title, stage, n)`,
        [id, ids, ids.map((_, i) => titleOf(i)), ids.map((_, i) => stages[i % stages.length]), person],
      );
      return ids;
    },
    move: (id, storyId, stage, mutationId) =>
      client.json('POST', `/p/${id}/move`, { storyId, stage, rank: `${Math.random()}`, mutationId }),
    async stop() {
      client.close();
      await pool.end();
      await ended(child);
      await database.drop();
    },
  };
}
