import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/**
 * Where the board is to be served: refused now, in one sentence, when that cannot work.
 * @param {NodeJS.ProcessEnv} env
 */
export async function placeToServe(env) {
  const host = env['HOST'] || '127.0.0.1';
  const port = Number(env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT is "${env['PORT']}": set it to a number from 1 to 65535.`);
  }
  await tryToListen(host, port);
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return { host, port, address: `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}` };
}

function tryToListen(host, port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Refusal(reasons[error.code]?.(port) ?? unusable(host, port, error))));
    probe.listen(port, host, () => probe.close(resolve));
  });
}

const reasons = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken: stop the program that uses it, or choose another one with PORT=${port + 1} npm start.`,
  EACCES: (port) => `Port ${port} is reserved for the system: choose one from 1024 up, as in PORT=3000 npm start.`,
};

const unusable = (host, port, error) =>
  `Nothing can be served on ${host}:${port} (${error.code}): set HOST to an address of this machine, or leave it unset.`;
