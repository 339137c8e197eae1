import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { tool } from './tool.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const installTimeout = 600_000;

/**
 * A Chromium for the journeys: the one that was named, one on PATH, Playwright's, or one that is installed now.
 * @param {(line: string) => void} log
 * @returns {string | undefined}
 */
export function findBrowser(log) {
  return [process.env['CHROMIUM_PATH'], ...onPath(), ...fromPlaywright()].find(works) ?? installBrowser(log);
}

function installBrowser(log) {
  if (process.getuid?.() === 0 && tryRun('apt-get', ['--version'])) {
    log('Installing a browser for the journeys: apt-get install chromium');
    tryRun('apt-get', ['update', '-qq']);
    tryRun('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const installed = onPath().find(works);
    if (installed) return installed;
  }
  log("Installing a browser for the journeys: Playwright's Chromium");
  tryRun(process.execPath, [tool('playwright-core', 'cli.js'), 'install', 'chromium-headless-shell']);
  return fromPlaywright().find(works);
}

/** A browser that cannot say its version cannot run: a stub that tells to install it, or one without its libraries. */
const works = (file) => Boolean(file) && tryRun(file, ['--version']);

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).filter((file) => existsSync(file));
}

function fromPlaywright() {
  const cache = process.platform === 'darwin' ? path.join(homedir(), 'Library/Caches') : path.join(homedir(), '.cache');
  const folder = path.join(cache, 'ms-playwright');
  if (!existsSync(folder)) return [];
  const programs = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac/headless_shell',
  ];
  return readdirSync(folder)
    .flatMap((build) => programs.map((program) => path.join(folder, build, program)))
    .filter((file) => existsSync(file));
}

function tryRun(file, options) {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(file, options, { stdio: 'ignore', timeout: installTimeout, env });
    return true;
  } catch {
    return false;
  }
}
