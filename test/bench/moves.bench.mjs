import { randomUUID } from 'node:crypto';
import { startLimit, startRondo, writeLimit } from './support/contestants.mjs';
import { alternate, finish, median, report, sequential, throughput } from './support/measure.mjs';

console.log(`# moves over HTTP, alternating with the limit server; RONDO_WRITE_LIMIT raised to ${writeLimit} a minute`);
const rondo = await startRondo();
const limit = await startLimit();
const sides = ['CODE', 'TEST'];
const mover = (contestant, project, ids) => {
  let turn = 0;
  return () => {
    const at = turn++;
    const id = ids[at % ids.length];
    return contestant.move(project, id, sides[Math.floor(at / ids.length) % 2], randomUUID());
  };
};

const flat = {};
for (const size of [1000, 10_000]) {
  const key = `M${size}`;
  const ours = mover(rondo, key, (await rondo.project(key, size)).slice(0, 200));
  const theirs = mover(limit, size, (await limit.project(size, size)).slice(0, 200));
  await sequential(300, ours);
  await sequential(300, theirs);

  const one = await alternate(
    9,
    {
      rondo: async () => median(await sequential(150, ours)),
      limit: async () => median(await sequential(150, theirs)),
    },
    (a, b) => a / b,
  );
  flat[size] = one.rondo;
  report(`move-p50-${size}`, one.ratio, '≤', 2.5, '×', `${one.rondo.toFixed(2)} ms against ${one.limit.toFixed(2)} ms`);

  for (const [writers, target] of [
    [16, 0.8],
    [64, 1.2],
  ]) {
    const many = await alternate(
      7,
      { rondo: () => throughput(writers, 1500, ours), limit: () => throughput(writers, 1500, theirs) },
      (a, b) => a / b,
    );
    report(
      `moves-${writers}-writers-${size}`,
      many.ratio,
      '≥',
      target,
      '×',
      `${many.rondo.toFixed(0)}/s against ${many.limit.toFixed(0)}/s`,
    );
  }
}
report('move-p50-flat', flat[10_000] / flat[1000], '≤', 1.5, '×', '10,000 stories against 1,000');

const ours = [];
const theirs = [];
for (let i = 0; i < 64; i++) {
  ours.push(mover(rondo, `W${i}`, await rondo.project(`W${i}`, 20)));
  theirs.push(mover(limit, 100_000 + i, await limit.project(100_000 + i, 20)));
}
const spread = await alternate(
  7,
  {
    rondo: () => throughput(64, 1500, (writer) => ours[writer]()),
    limit: () => throughput(64, 1500, (writer) => theirs[writer]()),
  },
  (a, b) => a / b,
);
report(
  'moves-64-projects',
  spread.ratio,
  '≥',
  0.5,
  '×',
  `${spread.rondo.toFixed(0)}/s against ${spread.limit.toFixed(0)}/s`,
);

await rondo.stop();
await limit.stop();
finish();
