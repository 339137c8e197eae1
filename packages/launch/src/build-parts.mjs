import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesUnder, inRoot, root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { tool } from './tool.mjs';

/** The settings that the server's sources are compiled with, here and in the tests. */
export const compilerSettings = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2023',
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: true,
};

/** Generates the database client from schema.prisma. */
export async function buildClient() {
  await run(tool('prisma', 'build/index.js'), ['generate', '--no-hints'], root);
}

/**
 * Compiles src/**.ts of a package to dist, which is replaced in one step, because a server may be running from it.
 * @param {string} folder
 */
export async function buildSources(folder) {
  const dist = inRoot(folder, 'dist');
  const draft = `${dist}.${process.pid}`;
  const sources = (await filesUnder(`${folder}/src`)).filter((file) => !isTest(file));
  await Promise.all(
    sources.map((source) => buildSource(source, path.join(draft, path.relative(inRoot(folder, 'src'), source)))),
  );
  await rm(dist, { recursive: true, force: true });
  await rename(draft, dist);
}

export const isTest = (file) => /\.test\.tsx?$/.test(file);

async function buildSource(source, target) {
  await mkdir(path.dirname(target), { recursive: true });
  if (!source.endsWith('.ts')) return copyFile(source, target);
  const { transformFile } = await import('@swc/core');
  const { code, map } = await transformFile(source, { ...compilerSettings, swcrc: false }).catch(refuse);
  const script = target.replace(/\.ts$/, '.js');
  await writeFile(script, `${code}\n//# sourceMappingURL=${path.basename(script)}.map\n`);
  return writeFile(`${script}.map`, map);
}

/** Bundles the board for browsers, with compressed copies that the api serves as they are. */
export async function buildWeb() {
  await run(tool('vite', 'bin/vite.js'), ['build', '--logLevel', 'warn'], inRoot('apps/web'));
  const files = (await filesUnder('apps/web/dist')).filter((file) => /\.(js|css|html|svg|json)$/.test(file));
  await Promise.all(files.map(compress));
}

async function compress(file) {
  const content = await readFile(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, quality));
}

/** In a process of its own: these tools read the working directory and leave handles open. */
async function run(script, options, cwd) {
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [script, ...options], { cwd, env }).catch(refuse);
}

function refuse(error) {
  const said = [error.stdout, error.stderr].filter(Boolean).join('\n');
  throw new Refusal(`The build failed:\n${said || error.message}`, { cause: error });
}
