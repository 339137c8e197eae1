import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseSettings, openDataFolder, saveSettings } from './data-folder.mjs';
import { lockDataFolder } from './data-lock.mjs';
import { freePort, portIsFree } from './free-port.mjs';
import { postgresPrograms } from './postgres-binaries.mjs';
import { createCluster } from './postgres-cluster.mjs';
import * as server from './postgres-server.mjs';
import { postgresUser } from './postgres-user.mjs';
import { forgetDeadServer, runningServer } from './postmaster-file.mjs';

/**
 * Starts the embedded PostgreSQL of a data folder, or goes on with the one that a killed start left behind.
 * @param {{ dataDir: string, log?: (line: string) => void }} where
 * @returns {Promise<{ url: string, pid: number, dataDirectory: string, stop: () => Promise<void> }>}
 */
export async function startDatabase({ dataDir, log = () => undefined }) {
  openDataFolder(dataDir);
  const folder = realpathSync(dataDir);
  const unlock = lockDataFolder(folder);
  try {
    const user = postgresUser();
    const settings = databaseSettings(folder, user);
    const pid = (await adopt(settings, log)) ?? (await create({ folder, settings, user, log }));
    const stop = async () => {
      await server.stopServer(pid);
      unlock();
    };
    return { url: server.urlOf(settings), pid, dataDirectory: settings.directory, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A database in a folder of its own that is deleted when it stops. */
export async function startTemporaryDatabase() {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rondo-'));
  const database = await startDatabase({ dataDir });
  const stop = async () => {
    await database.stop();
    for (const folder of [database.dataDirectory, dataDir]) rmSync(folder, { recursive: true, force: true });
  };
  return { ...database, stop };
}

/** A server that is still running is ours when it takes our password and serves our cluster; else it is replaced. */
async function adopt(settings, log) {
  const pid = runningServer(settings.directory);
  if (pid === undefined) return undefined;
  for (let attempt = 0; attempt < 20 && runningServer(settings.directory) === pid; attempt += 1) {
    if (await server.servesOurCluster(settings)) {
      log('The database of an earlier start is still running: using it');
      return pid;
    }
    await sleep(250);
  }
  await server.stopServer(pid);
  return undefined;
}

async function create({ folder, settings, user, log }) {
  const programs = await postgresPrograms(user);
  await createCluster({ programs, directory: settings.directory, password: settings.password, user });
  if (!settings.port || !(await portIsFree(settings.port))) {
    settings.port = await freePort();
    saveSettings(folder, settings);
  }
  await forgetDeadServer(settings.directory);
  log('Starting the database');
  return server.startServer({ programs, settings, user, logFile: path.join(folder, 'postgres.log') });
}
