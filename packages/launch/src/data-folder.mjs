import { createHash, randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { systemFolder } from './postgres-binaries.mjs';
import { reachableByAnybody } from './postgres-user.mjs';
import { Refusal } from './refusal.mjs';

/**
 * @typedef {{ directory: string, password: string, port: number }} DatabaseSettings
 * `directory` holds the cluster; it is inside the data folder unless the system user cannot reach that.
 */

/**
 * Makes sure that the data folder exists and can be used.
 * @param {string} dataDir
 */
export function openDataFolder(dataDir) {
  try {
    makeFolder(dataDir);
    if (!statSync(dataDir).isDirectory()) throw Object.assign(new Error('a file'), { code: 'ENOTDIR' });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error.code === 'ENOTDIR')
      throw new Refusal(`The data folder ${dataDir} is a file, or lies in one: set RONDO_DATA to a folder.`);
    throw new Refusal(
      `The data folder ${dataDir} cannot be used (${error.code}): give this user the right to read and write it, or set RONDO_DATA to another folder.`,
    );
  }
}

/** One folder after the other: asked to make all of them, Node goes on for ever where the system makes none, as in /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
}

/**
 * The settings of the database of a data folder, made on first use.
 * @param {string} dataDir
 * @param {{ uid: number, gid: number } | undefined} user
 * @returns {DatabaseSettings}
 */
export function databaseSettings(dataDir, user) {
  const file = settingsFile(dataDir);
  if (existsSync(file)) {
    const stored = readSettings(file);
    return { ...stored, directory: path.resolve(dataDir, stored.directory) };
  }
  const directory = user ? directoryFor(dataDir) : path.join(dataDir, 'postgres');
  const settings = { directory, password: randomBytes(24).toString('base64url'), port: 0 };
  saveSettings(dataDir, settings);
  return settings;
}

/** @param {string} dataDir @param {DatabaseSettings} settings */
export function saveSettings(dataDir, settings) {
  const inside = path.relative(dataDir, settings.directory);
  const directory = inside.startsWith('..') ? settings.directory : inside;
  writeFileSync(settingsFile(dataDir), `${JSON.stringify({ ...settings, directory }, null, 2)}\n`, { mode: 0o600 });
}

const settingsFile = (dataDir) => path.join(dataDir, 'database.json');

function readSettings(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Refusal(
      `${file} cannot be read (${error.code ?? 'it is not JSON'}): restore it from a backup, or set RONDO_DATA to another folder.`,
    );
  }
}

/** A fresh place each time: a data folder that was deleted and made again must not meet what is left of the old one. */
function directoryFor(dataDir) {
  if (reachableByAnybody(dataDir)) return path.join(dataDir, 'postgres');
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return path.join(systemFolder, `${hash}-${randomBytes(3).toString('hex')}`);
}
