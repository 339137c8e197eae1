import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const readyTimeout = 60_000;
const drainTimeout = 6_000;

/** What Node.js runs the api with, here and where it is tested and measured. */
export const apiOptions = [
  '--enable-source-maps',
  '--import',
  new URL('./leave-with-parent.mjs', import.meta.url).href,
];

/**
 * Runs the api. `ended` resolves when it has gone, whoever ended it.
 * @param {Record<string, string>} settings
 */
export function startApi(settings) {
  const api = spawn(process.execPath, [...apiOptions, inRoot('apps/api/dist/main.js')], {
    env: { NODE_ENV: 'production', ...process.env, ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let running = true;
  const ended = new Promise((resolve) => {
    const end = () => {
      running = false;
      resolve(undefined);
    };
    api.once('exit', end).once('error', end);
  });

  return {
    ended,
    /** Waits until it says that it can serve. */
    async ready(address) {
      for (const deadline = Date.now() + readyTimeout; Date.now() < deadline && running; await sleep(50)) {
        const reply = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
        if (reply?.ok && running) return;
      }
      throw new Refusal(
        running
          ? `The server was not ready after ${readyTimeout / 1000} s: read what it printed above.`
          : 'The server ended while it was starting: read what it printed above.',
      );
    },
    /** Lets it finish what it is doing, for a while. */
    async stop() {
      if (!running) return;
      api.kill('SIGTERM');
      const drained = await Promise.race([ended.then(() => true), sleep(drainTimeout, false, { ref: false })]);
      if (!drained) api.kill('SIGKILL');
      await ended;
    },
  };
}
