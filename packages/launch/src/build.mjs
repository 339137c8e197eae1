import { pathToFileURL } from 'node:url';
import { buildClient, buildSources, buildWeb, isTest } from './build-parts.mjs';
import { hashFiles, isStamped, writeStamp } from './hash.mjs';
import { filesUnder, inRoot } from './paths.mjs';
import { runCommand } from './refusal.mjs';

/**
 * What is built, in order: a part is built again when a file that it is made of has changed.
 * @typedef {{ name: string, folder: string, madeOf: () => Promise<string[]>, build: () => Promise<void> }} Part
 */
const serverFolders = ['packages/domain', 'packages/contracts', 'packages/demo', 'apps/api'];
const client = {
  name: 'database client',
  folder: 'apps/api/src/platform/database/generated',
  madeOf: async () => [inRoot('prisma', 'schema.prisma'), inRoot('prisma.config.ts')],
  build: buildClient,
};
const sources = serverFolders.map((folder) => ({
  name: folder,
  folder: `${folder}/dist`,
  madeOf: () => filesUnder(`${folder}/src`),
  build: () => buildSources(folder),
}));
const web = {
  name: 'apps/web',
  folder: 'apps/web/dist',
  madeOf: async () => {
    const shared = serverFolders
      .filter((folder) => folder.startsWith('packages/'))
      .map((folder) => filesUnder(`${folder}/src`));
    return [...(await filesUnder('apps/web', ['dist', 'node_modules'])), ...(await Promise.all(shared)).flat()];
  },
  build: buildWeb,
};

/** Types and lint need the generated client too. */
export const buildDatabaseClient = (log) => buildIfStale(client, log);

/**
 * Builds what is stale.
 * @param {(line: string) => void} log
 */
export async function build(log) {
  await buildDatabaseClient(log);
  await Promise.all([...sources, web].map((part) => buildIfStale(part, log)));
}

/** @param {Part} part */
async function buildIfStale({ name, folder, madeOf, build: make }, log) {
  const files = [
    ...(await madeOf()).filter((file) => !isTest(file)),
    inRoot('pnpm-lock.yaml'),
    inRoot('packages/launch/src/build-parts.mjs'),
  ];
  const hash = await hashFiles(files);
  const stamp = inRoot(folder, '.built');
  if (await isStamped(stamp, hash)) return;
  const from = Date.now();
  await make();
  await writeStamp(stamp, hash);
  log(`Built ${name} in ${((Date.now() - from) / 1000).toFixed(1)} s`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const { checkNode, install } = await import('./install.mjs');
    checkNode();
    await install(console.log);
    await build(console.log);
  });
}
