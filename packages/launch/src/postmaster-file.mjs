import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { liveProcess } from './live-process.mjs';

const patience = 40;
const sharedMemory = '/proc/sysvipc/shm';

/** The process that runs on a cluster according to the file that PostgreSQL keeps there, if it still lives. */
export function runningServer(directory) {
  const noted = read(directory);
  return noted && isPostgres(noted.pid) ? noted.pid : undefined;
}

export const isPostgres = (pid) => liveProcess(pid)?.program.startsWith('postgres') ?? false;

/**
 * PostgreSQL takes any process with the noted number for itself: another program that got it after a reboot, or its own
 * that was killed and that nobody collected. The note goes as soon as no process of the killed server holds its memory.
 * Only Linux tells who holds it; elsewhere PostgreSQL's own check has to do.
 */
export async function forgetDeadServer(directory) {
  const noted = read(directory);
  if (!noted || isPostgres(noted.pid) || !existsSync(sharedMemory)) return;
  for (let turn = 0; turn < patience && inUse(noted.memory); turn += 1) await sleep(250);
  if (!inUse(noted.memory)) rmSync(fileIn(directory), { force: true });
}

const fileIn = (directory) => path.join(directory, 'postmaster.pid');

function read(directory) {
  if (!existsSync(fileIn(directory))) return undefined;
  const lines = readFileSync(fileIn(directory), 'utf8').split('\n');
  return { pid: Number(lines[0]), memory: lines[6]?.trim().split(/\s+/)[1] };
}

function inUse(memory) {
  const rows = readFileSync(sharedMemory, 'utf8').split('\n').slice(1);
  return rows.map((row) => row.trim().split(/\s+/)).some(([, id, , , , , users]) => id === memory && users !== '0');
}
