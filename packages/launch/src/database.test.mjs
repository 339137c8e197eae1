import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startDatabase } from './database.mjs';
import { isPostgres } from './postmaster-file.mjs';
import { Refusal } from './refusal.mjs';

let dataDir;
let database;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'rondo-launch-'));
});

afterEach(async () => {
  await database?.stop();
  for (const folder of [dataDir, database?.dataDirectory]) rmSync(folder ?? dataDir, { recursive: true, force: true });
  database = undefined;
});

async function ask(statement) {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

/** As after the launcher was killed: its lock names a process that is no more. */
const forgetLauncher = () => writeFileSync(path.join(dataDir, 'lock.json'), JSON.stringify({ pid: 1, born: 'never' }));

test('an answered commit is on disk: fsync and synchronous_commit stay on', async () => {
  database = await startDatabase({ dataDir });
  expect(await ask('SHOW fsync')).toEqual([{ fsync: 'on' }]);
  expect(await ask('SHOW synchronous_commit')).toEqual([{ synchronous_commit: 'on' }]);
  expect(await ask('SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
}, 60_000);

test('nobody connects without the password', async () => {
  database = await startDatabase({ dataDir });
  const url = new URL(database.url);
  url.password = 'guessed';
  await expect(new pg.Client({ connectionString: url.href }).connect()).rejects.toThrow(
    'password authentication failed',
  );
}, 60_000);

test('a second start on one data folder is refused in one sentence', async () => {
  database = await startDatabase({ dataDir });
  await expect(startDatabase({ dataDir })).rejects.toThrow(
    /^Rondo is already running on .*: stop it, or set RONDO_DATA/,
  );
}, 60_000);

test('a database that a killed start left running is used again', async () => {
  const first = await startDatabase({ dataDir });
  forgetLauncher();
  database = await startDatabase({ dataDir });
  expect(database.pid).toBe(first.pid);
}, 60_000);

test('after kill -9 of the database the next start has every commit', async () => {
  database = await startDatabase({ dataDir });
  await ask('CREATE TABLE kept AS SELECT 42 AS answer');
  process.kill(database.pid, 'SIGKILL');
  while (isPostgres(database.pid)) await sleep(10);
  forgetLauncher();
  database = await startDatabase({ dataDir });
  expect(await ask('SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
}, 60_000);

test('a data folder that is a file is refused in one sentence', async () => {
  const file = path.join(dataDir, 'file');
  writeFileSync(file, '');
  await expect(startDatabase({ dataDir: file })).rejects.toThrow(Refusal);
});

test('a data folder that nobody can make, and one inside of a file, are refused in one sentence instead of tried for ever', async () => {
  const file = path.join(dataDir, 'another-file');
  writeFileSync(file, '');
  await expect(startDatabase({ dataDir: path.join(file, 'inside') })).rejects.toThrow(/is a file, or lies in one/);
  await expect(startDatabase({ dataDir: '/proc/nope/deeper' })).rejects.toThrow(/cannot be used \(E\w+\)/);
});
