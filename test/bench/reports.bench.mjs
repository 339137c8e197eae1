import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startRondo } from './support/contestants.mjs';
import { seedFlow } from './support/flow-seed.mjs';
import { plain } from './support/flow-sql.mjs';
import { alternate, finish, median, report, timed } from './support/measure.mjs';

const rondo = await startRondo();
const pool = new pg.Pool({ connectionString: rondo.databaseUrl, max: 1 });
const { projectId, storyIds, moves } = await seedFlow(pool, 'PAST', 50_000);
const ask = (name) => rondo.client.json('GET', `${rondo.projectPath('PAST')}/reports/${name}`);
const compute = (name) => pool.query({ name, text: plain[name], values: [projectId] });

// Sorts in memory: plain SQL at its best.
await pool.query(`SET work_mem = '256MB'`);
await compute('cycle');
const [first, firstSql] = [await timed(() => ask('cycle')), await timed(() => compute('cycle'))];
console.log(
  `the first report after a start reads the whole past, ${moves} moves: ${first.toFixed(0)} ms, against ${firstSql.toFixed(0)} ms in plain SQL`,
);

const names = { flow: 'cumulative-flow', cycle: 'cycle-time', stages: 'time-in-stage' };
for (const [name, shown] of Object.entries(names)) {
  await ask(name);
  const result = await alternate(
    7,
    { rondo: () => timed(() => ask(name)), sql: () => timed(() => compute(name)) },
    (ours, sql) => ours / sql,
  );
  const note = `${result.rondo.toFixed(0)} ms against ${result.sql.toFixed(0)} ms`;
  report(`report-${shown}-50000`, result.ratio, '≤', 3, '×', note);
  report(`report-${shown}-50000-time`, result.rondo, '≤', 300, ' ms');
}

/** The move itself is not timed: only the report that has to catch up with it. */
const times = [];
for (const [turn, id] of storyIds.slice(0, 9).entries()) {
  await rondo.move('PAST', id, turn % 2 ? 'CODE' : 'TEST', randomUUID());
  times.push(await timed(() => ask('flow')));
}
report('report-after-a-move-50000-time', median(times), '≤', 300, ' ms');

await pool.end();
await rondo.stop();
finish();
