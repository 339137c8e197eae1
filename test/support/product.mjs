// The product as a process of its own, in production mode: what benches, drills and journeys run against.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { apiOptions } from '@rondo/launch/api-process';
import { inRoot } from '@rondo/launch/paths';

/** LIMIT: how long the tests wait for what must come, on the slowest of machines. */
export const patience = 60_000;
export const owner = { email: 'owner@example.com', password: 'a long enough secret' };

/**
 * Starts the api on a database and waits until it can serve, on a port of its own choosing where none is given.
 * @param {{ databaseUrl: string, port?: number, env?: Record<string, string> }} options
 */
export async function startProduct(options) {
  for (const deadline = Date.now() + patience; ; await sleep(100)) {
    const product = launch(options);
    const base = await product.ready(deadline);
    if (base !== null) return { base, port: Number(new URL(base).port), ...product };
    await product.stop('SIGKILL');
    // A port that was given may be somebody else's for a moment.
    if (!/is taken/.test(product.output()) || Date.now() > deadline)
      throw new Error(`the api did not become ready:\n${product.output()}`);
  }
}

/** @param {{ databaseUrl: string, port?: number, env?: Record<string, string> }} options */
function launch({ databaseUrl, port = 0, env = {} }) {
  const output = { text: '' };
  const child = fork(inRoot('apps/api/dist/main.js'), [], {
    execArgv: apiOptions,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
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
  const closed = new Promise((resolve) => child.once('close', resolve));
  return {
    child,
    pid: /** @type {number} */ (child.pid),
    output: () => output.text,
    /** @param {number} deadline @returns {Promise<string | null>} where it is, or null when it gave up */
    async ready(deadline) {
      for (; child.exitCode === null && child.signalCode === null && Date.now() < deadline; await sleep(50)) {
        const base = /^Rondo is at (http:\S+)$/m.exec(output.text)?.[1];
        if (base === undefined) continue;
        const reply = await fetch(`${base}/readyz`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
        if (reply?.ok) return base;
      }
      return null;
    },
    /** @param {NodeJS.Signals} [signal] */
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await closed;
    },
  };
}

/**
 * A JSON call as a browser of this origin makes it; throws on a problem.
 * @param {string} base
 * @param {string} method
 * @param {string} path
 * @param {{ body?: unknown, headers?: Record<string, string>, signal?: AbortSignal }} [given]
 */
export async function call(base, method, path, { body, headers = {}, signal } = {}) {
  const response = await fetch(base + path, {
    method,
    headers: { origin: base, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
  const reply = await response.json();
  if (!response.ok) throw Object.assign(new Error(`${method} ${path}: ${JSON.stringify(reply)}`), { problem: reply });
  return { reply, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/**
 * A write as PROTOCOL.md asks for it: without an answer, or with a 503, the outcome is unknown and the same mutation id goes again.
 * @param {string} base
 * @param {string} path
 * @param {{ body: object, headers: Record<string, string> }} given
 */
export async function write(base, path, { body, headers }) {
  const whole = { mutationId: randomUUID(), ...body };
  for (const deadline = Date.now() + patience; ; await sleep(20 + Math.random() * 80)) {
    try {
      return (await call(base, 'POST', path, { body: whole, headers, signal: AbortSignal.timeout(10_000) })).reply;
    } catch (error) {
      const { status = 503 } = /** @type {{ problem?: { status: number } }} */ (error).problem ?? {};
      if (status !== 503 || Date.now() > deadline) throw error;
    }
  }
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
