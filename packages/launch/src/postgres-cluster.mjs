import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from './refusal.mjs';

/** The owner of the cluster. */
export const databaseUser = 'rondo';

/**
 * Creates a cluster where there is none, under another name until it is finished: a killed start leaves no half cluster.
 * @param {{ programs: string, directory: string, password: string, user: { uid: number, gid: number } | undefined }} cluster
 */
export async function createCluster({ programs, directory, password, user }) {
  if (existsSync(directory)) return;
  const draft = `${directory}.new`;
  const passwordFile = `${directory}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const file of [draft, passwordFile]) chownSync(file, user.uid, user.gid);
  try {
    await promisify(execFile)(path.join(programs, 'initdb'), initdbSettings(draft, passwordFile), {
      cwd: draft,
      ...user,
    });
    renameSync(draft, directory);
  } catch (error) {
    throw new Refusal(`The database could not be created in ${directory}: ${error.stderr?.trim() || error.message}`);
  } finally {
    for (const leftover of [draft, passwordFile]) rmSync(leftover, { recursive: true, force: true });
  }
}

const initdbSettings = (directory, passwordFile) => [
  `--pgdata=${directory}`,
  `--username=${databaseUser}`,
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];
