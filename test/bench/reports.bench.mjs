import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { startRondo } from './support/contestants.mjs';
import { seedFlow } from './support/flow-seed.mjs';
import { plain } from './support/flow-sql.mjs';
import { alternate, finish, median, report, timed } from './support/measure.mjs';
import { seedSprints } from './support/sprint-seed.mjs';
import { plainSprints } from './support/sprint-sql.mjs';

/**
 * A board changes all the time, so a story moves ahead of every asking: a report has to catch up with that before it answers. The move
 * itself is not timed. Plain SQL answers with the same numbers, and need not name the stories that the product lists beside them.
 */
const rounds = 7;
const rondo = await startRondo();
const pool = new pg.Pool({ connectionString: rondo.databaseUrl, max: 1 });
const { projectId, storyIds, moves } = await seedFlow(pool, 'PAST', 50_000);
const sprint = await seedSprints(pool, projectId);
const ask = (path) => rondo.client.json('GET', `${rondo.projectPath('PAST')}/reports/${path}`);
/** What is asked of the product, and the questions in plain SQL that together answer the same; drawing trials is none of theirs. */
const reports = {
  flow: { shown: 'cumulative-flow', sql: [plain.flow] },
  cycle: { shown: 'cycle-time', sql: [plain.cycle] },
  stages: { shown: 'time-in-stage', sql: [plain.stages] },
  ageing: { shown: 'ageing', sql: [plain.ageing] },
  throughput: { shown: 'throughput', sql: [plain.throughput] },
  blocked: { shown: 'blocked-time', sql: [plain.blocked] },
  burn: { shown: 'burndown', path: `burn?sprint=${sprint}`, sql: plainSprints.burn, values: [sprint] },
  sprint: { shown: 'sprint', path: `sprint?sprint=${sprint}`, sql: plainSprints.sprint, values: [sprint] },
  velocity: { shown: 'velocity', path: 'velocity?sprints=6', sql: plainSprints.velocity },
  forecast: { shown: 'forecast', path: 'forecast?stories=50' },
};
/** Stories of the past that wait for RELEASE go on to a stage where they have not been: the numbers stay the same in both. */
const waiting = storyIds.values();
const askAfterMove = async (path) => {
  await rondo.move('PAST', waiting.next().value, 'DEPLOY', randomUUID());
  return timed(() => ask(path));
};
const compute = async (name) => {
  const { sql, values = [] } = reports[name];
  for (const [part, text] of sql.entries())
    await pool.query({ name: `${name}-${part}`, text, values: [projectId, ...values] });
};

// Sorts in memory: plain SQL at its best.
await pool.query(`SET work_mem = '256MB'`);
await compute('cycle');
const [first, firstSql] = [await timed(() => ask('cycle')), await timed(() => compute('cycle'))];
console.log(
  `the first report after a start reads the whole past, ${moves} moves: ${first.toFixed(0)} ms, against ${firstSql.toFixed(0)} ms in plain SQL`,
);
const firstVelocity = await timed(() => ask(reports.velocity.path));
console.log(`the first velocity after a start reads the sprints that were closed: ${firstVelocity.toFixed(0)} ms`);

for (const [name, { shown, path = name, sql }] of Object.entries(reports)) {
  await ask(path);
  if (sql === undefined) {
    const alone = [];
    for (let round = 0; round < rounds; round++) alone.push(await askAfterMove(path));
    report(`report-${shown}-50000-time`, median(alone), '≤', 300, ' ms');
    continue;
  }
  const result = await alternate(
    rounds,
    { rondo: () => askAfterMove(path), sql: () => timed(() => compute(name)) },
    (ours, theirs) => ours / theirs,
  );
  const note = `${result.rondo.toFixed(0)} ms against ${result.sql.toFixed(0)} ms`;
  report(`report-${shown}-50000`, result.ratio, '≤', 3, '×', note);
  report(`report-${shown}-50000-time`, result.rondo, '≤', 300, ' ms');
}

await pool.end();
await rondo.stop();
finish();
