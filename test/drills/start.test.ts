import { freePort } from '@rondo/launch/free-port';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { patience } from '../support/product.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'rondo-start-'));
});
const groups: number[] = [];
afterAll(async () => {
  for (const group of groups) if (isThere(group)) process.kill(-group, 'SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

function isThere(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** `npm start` in a process group of its own, as a terminal gives it one; its number. */
async function npmStart(port: number): Promise<number> {
  const env = { ...process.env, RONDO_DATA: dataDir, PORT: String(port), DATABASE_URL: '' };
  const npm = spawn('npm', ['start'], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const group = npm.pid ?? 0;
  groups.push(group);
  let said = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (part) => (said += String(part)));
  for (const deadline = Date.now() + patience; !said.includes('Ready after'); await sleep(50))
    if (npm.exitCode !== null || Date.now() > deadline) throw new Error(`npm start is not ready:\n${said}`);
  return group;
}

async function isServed(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Until no process of its group is left. */
async function gone(group: number): Promise<void> {
  for (const deadline = Date.now() + patience; isThere(group); await sleep(50))
    if (Date.now() > deadline) throw new Error('something of it still runs');
}

test('an npm that is ended leaves nothing running, and nothing that hinders the next start, which Ctrl-C ends', async () => {
  const port = await freePort();
  const first = await npmStart(port);
  expect(await isServed(port)).toBe(true);
  process.kill(first, 'SIGTERM');
  await gone(first);
  expect(await isServed(port)).toBe(false);

  const second = await npmStart(port);
  expect(await isServed(port)).toBe(true);
  process.kill(-second, 'SIGINT');
  await gone(second);
  expect(await isServed(port)).toBe(false);
}, 120_000);
