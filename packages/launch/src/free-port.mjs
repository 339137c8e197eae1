import { createServer } from 'node:net';

const [lowest, count] = [15_000, 15_000];

/**
 * A port that nobody uses now, below those that the system hands out by itself: nobody gets it by chance while it is not used.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let tries = 0; tries < 100; tries++) {
    const port = lowest + Math.floor(Math.random() * count);
    if (await portIsFree(port)) return port;
  }
  throw new Error(`No port from ${lowest} to ${lowest + count} is free.`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function portIsFree(port) {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
