import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { buildDatabaseClient } from './build.mjs';
import { checkNode, install } from './install.mjs';
import { inRoot } from './paths.mjs';
import { runCommand } from './refusal.mjs';
import { tool } from './tool.mjs';

const typed = ['apps/web', 'apps/api', 'test', 'packages/contracts', 'packages/domain', 'packages/demo'];

/** The longest first, so that none of them is left running alone at the end. */
const checks = [
  ['lint', tool('eslint', 'bin/eslint.js'), '--config', 'packages/tooling/eslint.config.mjs', '--max-warnings=0', '.'],
  ...typed
    .filter((folder) => existsSync(inRoot(folder, 'tsconfig.json')))
    .map((folder) => [`types of ${folder}`, tool('typescript', 'bin/tsc'), '--noEmit', '--project', folder]),
  ['formatting', tool('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  [
    'boundaries',
    tool('dependency-cruiser', 'bin/dependency-cruise.mjs'),
    ...['--config', 'packages/tooling/dependency-rules.cjs', 'apps', 'packages', 'test'],
  ],
  ['unused code', tool('knip', 'bin/knip.js'), '--config', 'packages/tooling/knip.json', '--no-progress'],
];

/** @returns {Promise<{ name: string, ok: boolean }>} */
function run([name, script, ...options]) {
  const from = Date.now();
  const check = spawn(process.execPath, [script, ...options], { cwd: inRoot() });
  const said = [];
  check.stdout.on('data', (chunk) => said.push(chunk));
  check.stderr.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve, reject) => {
    check.once('error', reject).once('close', (code) => {
      const ok = code === 0;
      if (!ok) console.log(`\n${Buffer.concat(said).toString().trim()}\n`);
      console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
      resolve({ name, ok });
    });
  });
}

async function runAll() {
  const waiting = [...checks];
  const results = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next));
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return results;
}

await runCommand(async () => {
  checkNode();
  await install(console.log);
  await buildDatabaseClient(console.log);
  const failed = (await runAll()).filter(({ ok }) => !ok);
  console.log(failed.length === 0 ? 'Every check passed.' : `Failed: ${failed.map(({ name }) => name).join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});
