// Loaded into a measured process: on request it collects its garbage, all of it, and tells how many bytes are in use.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setImmediate as turn } from 'node:timers/promises';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('message', async (message) => {
  if (message !== 'memory') return;
  // What has a finalizer is let go by the next collection.
  for (let times = 0; times < 4; times++) {
    collect();
    await turn();
  }
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ memory: heapUsed + external });
});
// Listening alone does not keep the process from ending.
process.channel?.unref();
