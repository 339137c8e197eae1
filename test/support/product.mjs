// The product as a process of its own, in production mode: what benches, drills and journeys run against.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '@rondo/launch/paths';

export const owner = { email: 'owner@example.com', password: 'a long enough secret' };

/** @returns {Promise<number>} a port that nobody has now */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/**
 * Starts the api on a database and waits until it can serve.
 * @param {{ databaseUrl: string, port?: number, env?: Record<string, string> }} options
 */
export async function startProduct({ databaseUrl, port, env = {} }) {
  const at = port ?? (await freePort());
  const output = { text: '' };
  const child = fork(inRoot('apps/api/dist/main.js'), [], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(at),
      WEB_ROOT: inRoot('apps/web/dist'),
      RONDO_ADMIN_EMAIL: owner.email,
      RONDO_ADMIN_PASSWORD: owner.password,
      RONDO_WORKSPACE: 'Acme',
      ...env,
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part) => (output.text = (output.text + String(part)).slice(-20_000)));
  }
  const base = `http://127.0.0.1:${at}`;
  for (const deadline = Date.now() + 30_000; ; await sleep(50)) {
    const reply = await fetch(`${base}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (reply?.ok) break;
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`the api did not become ready:\n${output.text}`);
  }
  return {
    base,
    port: at,
    pid: /** @type {number} */ (child.pid),
    output: () => output.text,
    /** @param {NodeJS.Signals} [signal] */
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

/**
 * A JSON call as a browser of this origin makes it; throws on a problem.
 * @param {string} base
 * @param {string} method
 * @param {string} path
 * @param {{ body?: unknown, headers?: Record<string, string> }} [given]
 */
export async function call(base, method, path, { body, headers = {} } = {}) {
  const response = await fetch(base + path, {
    method,
    headers: { origin: base, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const reply = await response.json();
  if (!response.ok) throw Object.assign(new Error(`${method} ${path}: ${JSON.stringify(reply)}`), { problem: reply });
  return { reply, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/**
 * Signs in and makes a token for everything.
 * @param {string} base
 * @param {{ email: string, password: string }} [who]
 */
export async function tokenFor(base, who = owner) {
  const { cookie, reply } = await call(base, 'POST', '/api/session', { body: who });
  const made = await call(base, 'POST', '/api/me/tokens', {
    body: { name: 'test', scope: 'admin', days: 1 },
    headers: { cookie },
  });
  return {
    cookie,
    secret: String(made.reply.secret),
    slug: String(reply.workspaces[0].slug),
    userId: String(reply.user.id),
  };
}
