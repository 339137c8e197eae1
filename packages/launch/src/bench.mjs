import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { checkNode, install } from './install.mjs';
import { inRoot } from './paths.mjs';
import { Refusal, runCommand } from './refusal.mjs';

const folder = inRoot('test', 'bench');
const ending = '.bench.mjs';

await runCommand(async () => {
  const names = chosenBenches(process.argv[2]);
  checkNode();
  await install(console.log);
  await build(console.log);
  const { startTemporaryDatabase } = await import('./database.mjs');
  const { createTemplate } = await import('./test-database.mjs');
  const database = await startTemporaryDatabase();
  try {
    await createTemplate(database.url);
    const env = { TEST_DATABASE_URL: database.url, CHROMIUM_PATH: findBrowser(console.log) ?? '' };
    const totals = { met: 0, missed: 0 };
    for (const name of names) await runBench(name, env, totals);
    console.log(`bench: ${totals.met} met, ${totals.missed} missed`);
    return totals.missed === 0 ? 0 : 1;
  } finally {
    await database.stop();
  }
});

function chosenBenches(pattern = '') {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
  const chosen = names.filter((name) => name.includes(pattern));
  if (chosen.length === 0) throw new Refusal(`No bench is called ${pattern}: there are ${names.join(', ')}.`);
  return chosen;
}

/** A bench sends its sum; one that breaks off before counts as missed. */
async function runBench(name, env, totals) {
  const bench = fork(path.join(folder, name + ending), { cwd: inRoot('test'), env: { ...process.env, ...env } });
  let sum = { met: 0, missed: 1 };
  bench.on('message', (message) => (sum = message));
  await new Promise((resolve, reject) => bench.once('error', reject).once('close', resolve));
  totals.met += sum.met;
  totals.missed += sum.missed;
}
