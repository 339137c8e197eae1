import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const ownUser = 'rondo';

/**
 * PostgreSQL refuses to run as root, so root runs it as a system user made for it. Anybody else runs it as themselves.
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return undefined;
  return userNamed(ownUser) ?? createOwnUser() ?? userNamed('postgres') ?? userNamed('nobody');
}

function createOwnUser() {
  try {
    const settings = ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', '--user-group'];
    execFileSync('useradd', [...settings, ownUser], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return userNamed(ownUser);
}

function userNamed(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/** Whether a user who owns nothing on the way can reach a folder: an ordinary home (0700) lets nobody through. */
export function reachableByAnybody(folder) {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || reachableByAnybody(parent));
}
