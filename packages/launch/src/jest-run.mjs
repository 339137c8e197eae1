import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { tool } from './tool.mjs';

/** Matches the name of no test: every test is reported as skipped, and none of its preparations runs. */
const noTest = '(?!)';

/** How long a run may take to end after its last test. */
const patience = 30_000;

/**
 * Runs some of the test projects and counts.
 * @param {{ projects: string[], workers: number, chosen: string[], env: Record<string, string>, skip?: boolean }} run
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runJest({ projects, workers, chosen, env, skip = false }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rondo-jest-'));
  const outputFile = path.join(folder, 'result.json');
  const options = [
    ...['--config', inRoot('packages/tooling/jest.config.mjs'), `--maxWorkers=${workers}`],
    ...['--json', '--outputFile', outputFile, '--passWithNoTests', '--testTimeout=60000'],
    ...(skip ? ['--testNamePattern', noTest] : []),
  ];
  try {
    const code = await run(
      [tool('jest', 'bin/jest.js'), ...options, ...chosen, '--selectProjects', ...projects],
      env,
      outputFile,
    );
    if (!existsSync(outputFile)) throw new Refusal('The tests could not run: read what was printed above.');
    return count(JSON.parse(readFileSync(outputFile, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(options, env, outputFile) {
  const nodeOptions = [process.env['NODE_OPTIONS'], '--experimental-vm-modules', '--no-warnings'].filter(Boolean);
  const jest = spawn(process.execPath, options, {
    cwd: inRoot(),
    // The report goes to a file, and its copy on the standard output to nobody.
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, ...env, NODE_OPTIONS: nodeOptions.join(' ') },
  });
  const ended = new Promise((resolve, reject) => jest.once('error', reject).once('close', resolve));
  const stop = new AbortController();
  const leaking = leftRunning(outputFile, stop.signal).then(() => {
    console.error('The tests left something running: a timer, a socket or a process that none of them closed.');
    jest.kill('SIGKILL');
  });
  leaking.catch(() => undefined);
  return ended.finally(() => stop.abort());
}

/** Resolves when the report has been there for long and the run does not end by itself. */
async function leftRunning(outputFile, signal) {
  while (!existsSync(outputFile)) await sleep(1_000, undefined, { signal });
  await sleep(patience, undefined, { signal });
}

/** A file that could not run has no failed test of its own, and counts as one. */
function count(result, code) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}
