import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { WebSocket } from 'ws';
import { clientOf, startLimit, startRondo, tellingMemory } from './support/contestants.mjs';
import { alternate, finish, median, percentile, report, throughput, timed } from './support/measure.mjs';

const rondo = await startRondo();
const limit = await startLimit();
const idle = await rondo.resident();
report('memory-idle', idle, '≤', 250, ' MB');

const sides = ['CODE', 'TEST'];
const turner = (contestant, project, ids) => {
  let turn = 0;
  return (mutationId = randomUUID()) => {
    const at = turn++;
    return contestant.move(project, ids[at % ids.length], sides[Math.floor(at / ids.length) % 2], mutationId);
  };
};

/** Sockets that report each change they hear: `heard(mutationId)`. */
async function listenToRondo(key, count, heard, { base, secret, slug } = rondo) {
  const sockets = [];
  for (let i = 0; i < count; i++) {
    const socket = io(base, {
      transports: ['websocket'],
      auth: { token: secret },
      forceNew: true,
      reconnection: false,
    });
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
    const reply = await socket.emitWithAck('watch', { workspace: slug, project: key, since: 0 });
    if ('problem' in reply) throw new Error(JSON.stringify(reply.problem));
    socket.on('changed', ({ changes }) => changes.forEach((change) => heard(change.mutationId)));
    sockets.push(socket);
  }
  return () => sockets.forEach((socket) => socket.close());
}
async function listenToLimit(project, count, heard) {
  const sockets = [];
  for (let i = 0; i < count; i++) {
    const socket = new WebSocket(`ws://127.0.0.1:${limit.port}/p/${project}`, { perMessageDeflate: false });
    await new Promise((resolve) => socket.once('open', resolve));
    socket.on('message', (data) => heard(JSON.parse(data.toString()).mutationId));
    sockets.push(socket);
  }
  return () => sockets.forEach((socket) => socket.close());
}

/** Milliseconds from the request to the last of `count` sockets, for each of `moves` moves. */
async function arrivals(move, listen, count, moves) {
  let left = 0;
  let done = () => undefined;
  let awaited = '';
  const stop = await listen(count, (mutationId) => {
    if (mutationId === awaited && --left === 0) done();
  });
  const times = [];
  for (let i = 0; i < moves; i++) {
    awaited = randomUUID();
    left = count;
    const all = new Promise((resolve) => (done = resolve));
    times.push(await timed(() => Promise.all([move(awaited), all])));
  }
  stop();
  return times;
}

/** Deliveries a second to `count` sockets while `writers` write. */
async function deliveries(move, listen, count, writers, ms) {
  let heard = 0;
  const stop = await listen(count, () => (heard += 1));
  const from = performance.now();
  await throughput(writers, ms, () => move());
  const rate = (heard * 1000) / (performance.now() - from);
  stop();
  return rate;
}

for (const size of [1000, 10_000]) {
  const key = `S${size}`;
  const ours = turner(rondo, key, (await rondo.project(key, size)).slice(0, 200));
  const theirs = turner(limit, size, (await limit.project(size, size)).slice(0, 200));
  const hearOurs = (count, heard) => listenToRondo(key, count, heard);
  const hearTheirs = (count, heard) => listenToLimit(size, count, heard);
  await arrivals(ours, hearOurs, 1, 200);
  await arrivals(theirs, hearTheirs, 1, 200);

  const one = await alternate(
    7,
    {
      rondo: async () => median(await arrivals(ours, hearOurs, 1, 120)),
      limit: async () => median(await arrivals(theirs, hearTheirs, 1, 120)),
    },
    (a, b) => a / b,
  );
  report(
    `arrival-p50-${size}`,
    one.ratio,
    '≤',
    2.5,
    '×',
    `${one.rondo.toFixed(2)} ms against ${one.limit.toFixed(2)} ms`,
  );

  const last = await alternate(
    7,
    {
      rondo: async () => percentile(await arrivals(ours, hearOurs, 100, 60), 95),
      limit: async () => percentile(await arrivals(theirs, hearTheirs, 100, 60), 95),
    },
    (a, b) => a / b,
  );
  report(
    `arrival-last-of-100-p95-${size}`,
    last.ratio,
    '≤',
    2.4,
    '×',
    `${last.rondo.toFixed(2)} ms against ${last.limit.toFixed(2)} ms`,
  );

  const fan = await alternate(
    5,
    {
      rondo: () => deliveries(ours, hearOurs, 100, 16, 2000),
      limit: () => deliveries(theirs, hearTheirs, 100, 16, 2000),
    },
    (a, b) => a / b,
  );
  report(
    `deliveries-16-writers-100-sockets-${size}`,
    fan.ratio,
    '≥',
    0.8,
    '×',
    `${fan.rondo.toFixed(0)}/s against ${fan.limit.toFixed(0)}/s`,
  );
}

const path = `${rondo.projectPath('S10000')}/snapshot`;
const gzipped = clientOf(rondo.port, { authorization: `Bearer ${rondo.secret}`, 'accept-encoding': 'gzip' });
await gzipped.send('GET', path);
const { version } = await rondo.client.json('GET', `${rondo.projectPath('S10000')}/changes?since=2147483647`);

/** A client that comes back with nothing: connects, takes the snapshot to its last byte, and follows. */
async function comeBack() {
  const socket = io(rondo.base, {
    transports: ['websocket'],
    auth: { token: rondo.secret },
    forceNew: true,
    reconnection: false,
  });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject));
  await gzipped.send('GET', path);
  await socket.emitWithAck('watch', { workspace: rondo.slug, project: 'S10000', since: version });
  return socket;
}
const back = [];
for (let round = 0; round < 5; round++) {
  let sockets = [];
  back.push(await timed(async () => (sockets = await Promise.all(Array.from({ length: 100 }, comeBack)))));
  sockets.forEach((socket) => socket.close());
}
report('come-back-100-clients-10000', median(back) / 1000, '≤', 1, ' s');

const { changes, tooOld } = await rondo.client.json(
  'GET',
  `${rondo.projectPath('S10000')}/changes?since=${version - 10}`,
);
report('catch-up-10-changes', tooOld ? Number.POSITIVE_INFINITY : changes.length, '≤', 10, ' changes');

const crowd = 500;
(await listenToRondo('S1000', crowd, () => undefined))();
report('memory-after-all', await rondo.resident(), '≤', 400, ' MB');

const measured = await startRondo(tellingMemory);
await measured.project('CROWD', 20);
/** What a first crowd leaves for good, compiled code and pools, is not the price of a socket. */
(await listenToRondo('CROWD', crowd, () => undefined, measured))();
await sleep(1000);
const without = await measured.bytesInUse();
const leave = await listenToRondo('CROWD', crowd, () => undefined, measured);
report('memory-per-socket', ((await measured.bytesInUse()) - without) / 1024 / crowd, '≤', 40, ' kB');
leave();

await measured.stop();
await rondo.stop();
await limit.stop();
finish();
