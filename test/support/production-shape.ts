import { inRoot } from '@rondo/launch/paths';
import { createTestDatabase } from '@rondo/launch/test-database';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, startProduct } from './product.mjs';

export type Product = Awaited<ReturnType<typeof startProduct>>;

async function listening(port: number): Promise<void> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await sleep(50)) {
    const socket = connect(port, '127.0.0.1');
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (open) return;
  }
  throw new Error(`nothing listens on ${port}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** The compose file's own proxy, with its variables filled as its container does. */
async function startProxy(nginx: string, folder: string, api: readonly number[]) {
  const port = await freePort();
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
  const child = spawn(nginx, ['-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await listening(port);
  return { child, base: `http://127.0.0.1:${port}` };
}

/** Two api processes on one database and one Redis, behind the proxy: docker-compose.yml without containers. */
export async function startProductionShape({ redis, nginx }: { readonly redis: string; readonly nginx: string }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'rondo-shape-'));
  await chmod(folder, 0o755);
  const redisPort = await freePort();
  const redisOptions = [
    '--port',
    String(redisPort),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const cache = spawn(redis, redisOptions, { stdio: 'ignore' });
  await listening(redisPort);
  const database = await createTestDatabase();
  const ports = [await freePort(), await freePort()];
  const env = {
    REDIS_URL: `redis://127.0.0.1:${redisPort}`,
    RONDO_TRUST_PROXY: '127.0.0.1',
    RONDO_WRITE_LIMIT: '1000000',
  };
  const start = (index: number) => startProduct({ databaseUrl: database.url, port: ports[index] ?? 0, env });
  const processes: Product[] = [await start(0), await start(1)];
  const proxy = await startProxy(nginx, folder, ports);
  return {
    base: proxy.base,
    processes,
    async restart(index: number): Promise<void> {
      processes[index] = await start(index);
    },
    async stop(): Promise<void> {
      await ended(proxy.child);
      await Promise.all(processes.map((product) => product.stop()));
      await ended(cache);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
