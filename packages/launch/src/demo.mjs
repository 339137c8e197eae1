import { parseArgs } from 'node:util';
import { signIn } from './demo-access.mjs';
import { Refusal, runCommand } from './refusal.mjs';

const usage = `npm run demo -- [options]
  --speed N        1 takes about two minutes (default), 60 two seconds
  --url ADDRESS    of the running server (default http://127.0.0.1:3000, or PORT)
  --token rnd_…    an API token of scope admin (or RONDO_TOKEN)
  --email, --password   instead of a token (or RONDO_ADMIN_EMAIL and RONDO_ADMIN_PASSWORD)
  --workspace SLUG where to play (default: your first one)
  --language en|fr
  --nine-days      without the quarter before them, which only an owner of the workspace can bring in
  --delete         delete every example of the workspace`;

const options = {
  speed: { type: 'string', default: '1' },
  url: { type: 'string', default: `http://127.0.0.1:${process.env['PORT'] || 3000}` },
  token: { type: 'string', default: process.env['RONDO_TOKEN'] },
  email: { type: 'string', default: process.env['RONDO_ADMIN_EMAIL'] },
  password: { type: 'string', default: process.env['RONDO_ADMIN_PASSWORD'] },
  workspace: { type: 'string' },
  language: { type: 'string', default: /^fr/i.test(process.env['LANG'] ?? '') ? 'fr' : 'en' },
  'nine-days': { type: 'boolean', default: false },
  delete: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
};

/** Replays the example, a quarter and nine days, through the public API of a running server. */
async function demo() {
  const wanted = read();
  if (wanted.help) return console.log(usage);
  const { call, me, leave } = await signIn(wanted);
  try {
    const workspace = placeOf(me, wanted.workspace);
    if (wanted.delete) await deleteExamples(call, workspace.slug);
    else await playIn(call, workspace, wanted);
  } finally {
    await leave();
  }
}

async function playIn(call, { slug: workspace, role }, { url, speed, language, 'nine-days': nineDays }) {
  await buildScript();
  const { play, Pace } = await import('@rondo/demo');
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  const quarter = role === 'owner' && !nineDays ? { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone } : null;
  if (quarter !== null) console.log('Bringing in the quarter before');
  const { project, steps, finished, refused } = await play({
    call,
    workspace,
    language,
    pace: new Pace(speed),
    signal: abort.signal,
    ...(quarter === null ? {} : { quarter }),
    onProject: ({ key }) => console.log(`Watch it live: ${url}/${workspace}/${key}/ring`),
    onStep: ({ day, time, tells }) =>
      console.log(`${dayWord[language]} ${String(day).padStart(2)} ${time}  ${tells[language]}`),
  });
  const told = finished ? `Played all ${steps} steps` : `Stopped after ${steps} steps`;
  const gaveWay = refused > 0 ? ` (${refused} gave way to somebody who moved the same stories)` : '';
  console.log(`${told} in ${project.key}${gaveWay}. Its board deletes it with one click.`);
}

const dayWord = { en: 'Day', fr: 'Jour' };

async function deleteExamples(call, workspace) {
  const { projects } = await call('project.list', { params: { workspace } });
  const examples = projects.filter((project) => project.demo);
  for (const { key } of examples) await call('project.delete', { params: { workspace, key } });
  const names = examples.map(({ key }) => key).join(', ');
  console.log(examples.length === 0 ? 'There is no example to delete.' : `Deleted ${names}.`);
}

/** The script is compiled like the server: after an update it may be stale. */
async function buildScript() {
  const { install } = await import('./install.mjs');
  const { build } = await import('./build.mjs');
  await install(console.log);
  await build(console.log);
}

function read() {
  try {
    const { values } = parseArgs({ options });
    const speed = Number(values.speed);
    if (!(speed > 0)) throw new Refusal(`--speed is a number above 0, not ${values.speed}.`);
    if (!['en', 'fr'].includes(values.language)) throw new Refusal('--language is en or fr.');
    return { ...values, speed, url: values.url.replace(/\/+$/, '') };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${error.message}\n\n${usage}`, { cause: error });
  }
}

function placeOf(me, slug) {
  const place = slug === undefined ? me.workspaces[0] : me.workspaces.find((workspace) => workspace.slug === slug);
  if (place !== undefined) return place;
  throw new Refusal(
    slug === undefined ? 'You belong to no workspace yet.' : `You belong to no workspace called ${slug}.`,
  );
}

await runCommand(demo);
