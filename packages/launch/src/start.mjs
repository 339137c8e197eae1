import path from 'node:path';
import { startApi } from './api-process.mjs';
import { build } from './build.mjs';
import { checkNode, install } from './install.mjs';
import { inRoot } from './paths.mjs';
import { placeToServe } from './port.mjs';
import { Refusal, runCommand } from './refusal.mjs';

const log = (line) => console.log(line);

async function start() {
  const from = Date.now();
  checkNode();
  const place = await placeToServe(process.env);
  await install(log);
  await build(log);

  const asked = stopAsked();
  const dataDir = path.resolve(process.env['RONDO_DATA'] || inRoot('.rondo'));
  const database = await openDatabase(dataDir);
  try {
    await migrateDatabase(database.url);
    if (asked.yet) return;
    const api = startApi({
      DATABASE_URL: database.url,
      PORT: String(place.port),
      HOST: place.host,
      WEB_ROOT: inRoot('apps/web/dist'),
      RONDO_DATA: dataDir,
    });
    await serve(api, place.address, asked, () =>
      log(`Ready after ${((Date.now() - from) / 1000).toFixed(1)} s. Ctrl-C stops it.`),
    );
  } finally {
    await database.stop();
  }
}

/** Ends when a stop is asked for; refuses when the api ends by itself. The database outlives the api in both cases. */
async function serve(api, address, asked, onReady) {
  const stopped = asked.promise.then(() => 'stop');
  try {
    const first = await Promise.race([api.ready(address), stopped]);
    if (first === 'stop') return;
    onReady();
    if ((await Promise.race([api.ended, stopped])) !== 'stop') {
      throw new Refusal('The server ended by itself: read what it printed above, then run npm start again.');
    }
    log('Stopping');
  } finally {
    await api.stop();
  }
}

async function openDatabase(dataDir) {
  const { openDataFolder } = await import('./data-folder.mjs');
  if (process.env['DATABASE_URL']) {
    openDataFolder(dataDir);
    return { url: process.env['DATABASE_URL'], stop: async () => undefined };
  }
  const { startDatabase } = await import('./database.mjs');
  return startDatabase({ dataDir, log });
}

async function migrateDatabase(url) {
  const { migrate } = await import('./migrate.mjs');
  const applied = await migrate(url);
  if (applied.length > 0) log(`Migrated the database: ${applied.join(', ')}`);
}

/** From here on a signal is a wish, so that the database is never left behind. */
function stopAsked() {
  const asked = { yet: false, promise: Promise.resolve() };
  asked.promise = new Promise((resolve) => {
    const stop = () => {
      asked.yet = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    // npm hands a signal on to its shell alone, which ends: what it leaves is somebody else's child.
    const parent = process.ppid;
    if (process.env['npm_lifecycle_event'] === 'start')
      setInterval(() => process.ppid !== parent && stop(), 500).unref();
  });
  return asked;
}

await runCommand(start);
