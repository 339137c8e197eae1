import { freePort } from '@rondo/launch/free-port';
import { inRoot } from '@rondo/launch/paths';
import { createTestDatabase } from '@rondo/launch/test-database';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { patience, startProduct } from './product.mjs';

export type Product = Awaited<ReturnType<typeof startProduct>>;

/** Whether a program that was just started listens; false when it went away instead. */
async function listens(child: ChildProcess, port: number): Promise<boolean> {
  for (const deadline = Date.now() + patience; Date.now() < deadline && child.exitCode === null; await sleep(50)) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return child.exitCode === null;
  }
  return false;
}

/** A program of the system on a port that is free when it takes it. */
async function onFreePort(start: (port: number) => ChildProcess | Promise<ChildProcess>) {
  for (let tries = 0; tries < 5; tries++) {
    const port = await freePort();
    const child = await start(port);
    if (await listens(child, port)) return { child, port };
    await ended(child);
  }
  throw new Error('the program does not listen');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** The compose file's own proxy, with its variables filled as its container does. */
async function startProxy(nginx: string, folder: string, api: readonly number[], port: number) {
  const template = await readFile(inRoot('packages/launch/compose/proxy.conf.template'), 'utf8');
  const values: Record<string, string> = {
    API_1: `127.0.0.1:${api[0]}`,
    API_2: `127.0.0.1:${api[1]}`,
    PROXY_LISTEN: `127.0.0.1:${port}`,
  };
  const site = template.replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  await writeFile(path.join(folder, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  await writeFile(
    path.join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/nginx.pid; error_log stderr warn; worker_processes 1;\n` +
      `events { worker_connections 512; }\nhttp { access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }\n`,
  );
  return spawn(nginx, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Two api processes on one database and one Redis, behind the proxy: docker-compose.yml without containers. */
export async function startProductionShape({ redis, nginx }: { readonly redis: string; readonly nginx: string }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'rondo-shape-'));
  await chmod(folder, 0o755);
  const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const cache = await onFreePort((port) => spawn(redis, ['--port', String(port), ...settings], { stdio: 'ignore' }));
  const database = await createTestDatabase();
  const ports = [await freePort(), await freePort()];
  const env = {
    REDIS_URL: `redis://127.0.0.1:${cache.port}`,
    RONDO_TRUST_PROXY: '127.0.0.1',
    RONDO_WRITE_LIMIT: '1000000',
  };
  const start = (index: number) => startProduct({ databaseUrl: database.url, port: ports[index] ?? 0, env });
  const processes: Product[] = [await start(0), await start(1)];
  const proxy = await onFreePort((port) => startProxy(nginx, folder, ports, port));
  return {
    base: `http://127.0.0.1:${proxy.port}`,
    processes,
    async restart(index: number): Promise<void> {
      processes[index] = await start(index);
    },
    async stop(): Promise<void> {
      await ended(proxy.child);
      await Promise.all(processes.map((product) => product.stop()));
      await ended(cache.child);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
