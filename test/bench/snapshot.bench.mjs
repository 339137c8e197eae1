import { randomUUID } from 'node:crypto';
import { clientOf, startLimit, startRondo } from './support/contestants.mjs';
import { alternate, finish, median, report, sequential, timed } from './support/measure.mjs';

const rondo = await startRondo();
const client = clientOf(rondo.port, { authorization: `Bearer ${rondo.secret}`, 'accept-encoding': 'gzip' });
const limit = await startLimit();
const ids = await rondo.project('SNAP', 10_000);
await limit.project(1, 10_000);
const path = `${rondo.projectPath('SNAP')}/snapshot`;

const { bytes } = await client.send('GET', path);
report('snapshot-10000-size', bytes.length / 1000, '≤', 700, ' kB');

let turn = 0;
/** A move before each read makes the cached snapshot stale; the move itself is not timed. */
const uncached = async () => {
  await rondo.move('SNAP', ids[turn++ % ids.length], turn % 2 ? 'CODE' : 'TEST', randomUUID());
  return timed(() => client.send('GET', path));
};
const several = async (work, count = 5) => median(await sequentially(work, count));
async function sequentially(work, count) {
  const times = [];
  for (let i = 0; i < count; i++) times.push(await work());
  return times;
}
const fresh = await alternate(
  7,
  {
    rondo: () => several(uncached),
    limit: () => several(() => timed(() => limit.client.send('GET', '/p/1/snapshot'))),
  },
  (a, b) => a / b,
);
report(
  'snapshot-10000-uncached',
  fresh.ratio,
  '≤',
  1.6,
  '×',
  `${fresh.rondo.toFixed(1)} ms against ${fresh.limit.toFixed(1)} ms`,
);

await client.send('GET', path);
report('snapshot-10000-cached', median(await sequential(50, () => client.send('GET', path))), '≤', 10, ' ms');

client.close();
await rondo.stop();
await limit.stop();
finish();
