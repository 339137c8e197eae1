import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { databaseUser } from './postgres-cluster.mjs';
import { isPostgres } from './postmaster-file.mjs';
import { Refusal } from './refusal.mjs';

/** For one team on one machine. Durability stays at PostgreSQL's defaults: a commit that was answered is on disk. */
const serverSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '60',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
const largestLog = 10_000_000;
const startTimeout = 60_000;
const stopTimeout = 20_000;

export const urlOf = ({ password, port }, database = 'postgres') =>
  `postgresql://${databaseUser}:${password}@127.0.0.1:${port}/${database}`;

/** Whether the server behind these settings takes our password and serves our cluster. */
export async function servesOurCluster(settings) {
  const client = new pg.Client({ connectionString: urlOf(settings), connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query(`SELECT current_setting('data_directory') AS directory`);
    return rows[0].directory === settings.directory;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Starts a server in a process group of its own, so that Ctrl-C reaches it only after the api has finished with it.
 * @returns {Promise<number>} its process id, once it takes connections
 */
export async function startServer({ programs, settings, user, logFile }) {
  const log = openLog(logFile);
  const options = Object.entries(serverSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', settings.directory, '-p', String(settings.port), ...options],
    { cwd: settings.directory, detached: true, stdio: ['ignore', log, log], ...user },
  );
  closeSync(log);
  let ended = false;
  server.once('exit', () => (ended = true));
  server.once('error', () => (ended = true));
  server.unref();
  for (const deadline = Date.now() + startTimeout; Date.now() < deadline; await sleep(25)) {
    if (ended) throw new Refusal(`The database did not start: ${lastComplaint(logFile)}`);
    if (await servesOurCluster(settings)) return server.pid;
  }
  throw new Refusal(`The database did not start within ${startTimeout / 1000} s: see ${logFile}.`);
}

/** Ends the server, and waits until it has gone. One that does not end in time is ended as after a crash: nothing committed is lost. */
export async function stopServer(pid) {
  signal(pid, 'SIGINT');
  for (let waited = 0; isPostgres(pid); waited += 25) {
    if (waited === stopTimeout) signal(pid, 'SIGQUIT');
    await sleep(25);
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function openLog(file) {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size > largestLog) rmSync(file);
  return openSync(file, 'a', 0o600);
}

function lastComplaint(logFile) {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR|error/.test(line)) ?? lines.at(-1) ?? `see ${logFile}`;
}
