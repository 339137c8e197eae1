import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { hashFiles, isStamped, writeStamp } from './hash.mjs';
import { inRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const packageManager = 'pnpm@12.21.0';
const oldestNode = [20, 19];
const stamp = inRoot('node_modules', '.installed');

/** Refuses a Node.js that the dependencies do not support. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new Refusal(
    `Rondo needs Node.js ${oldestNode.join('.')} or newer, and this is ${process.version}: upgrade it.`,
  );
}

/**
 * Installs the dependencies when what they are declared in has changed.
 * @param {(line: string) => void} log
 */
export async function install(log) {
  const hash = `${await hashFiles(declarations())} ${process.platform} ${process.arch}`;
  if (await isStamped(stamp, hash)) return;
  log('Installing the dependencies');
  await runPackageManager(log);
  await writeStamp(stamp, hash);
}

function declarations() {
  const workspaces = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(inRoot(folder)).map((name) => path.join(folder, name)),
  );
  const manifests = ['.', 'test', ...workspaces].map((folder) => inRoot(folder, 'package.json'));
  return [inRoot('pnpm-lock.yaml'), inRoot('pnpm-workspace.yaml'), ...manifests].filter((file) => existsSync(file));
}

/** The package manager keeps its downloads at home; a system user often has none. */
function writableHome() {
  try {
    accessSync(homedir(), constants.W_OK);
    return homedir();
  } catch {
    return inRoot('node_modules', '.home');
  }
}

/** Says how far it is, and everything that it said only when it fails. */
async function runPackageManager(log) {
  const manager = spawn('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: inRoot(),
    env: { ...process.env, HOME: writableHome() },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const said = [];
  const listen = (stream) =>
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      const progress = /^Progress: resolved (\d+), .* added (\d+)/.exec(line);
      if (progress && progress[2] !== '0') log(`  ${progress[2]} of ${progress[1]} packages`);
    });
  listen(manager.stdout);
  listen(manager.stderr);
  const code = await new Promise((resolve, reject) => manager.once('error', reject).once('close', resolve));
  if (code !== 0) {
    throw new Refusal(
      `${said.join('\n')}\nThe dependencies could not be installed: read the lines above, and try again.`,
    );
  }
}
