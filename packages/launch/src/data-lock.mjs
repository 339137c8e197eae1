import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { liveProcess } from './live-process.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Lets one process at a time use a data folder. A lock left by a killed process, or by one before the last reboot, is taken over.
 * @param {string} dataDir
 * @returns {() => void} gives the folder back
 */
export function lockDataFolder(dataDir) {
  const file = path.join(dataDir, 'lock.json');
  const mine = JSON.stringify({ pid: process.pid, born: liveProcess(process.pid)?.born });
  if (!tryWrite(file, mine)) {
    const holder = holderOf(file);
    if (holder) {
      throw new Refusal(
        `Rondo is already running on ${dataDir} (process ${holder}): stop it, or set RONDO_DATA to another folder.`,
      );
    }
    rmSync(file, { force: true });
    if (!tryWrite(file, mine)) throw new Refusal(`Another start is using ${dataDir}: wait for it, or stop it.`);
  }
  return () => rmSync(file, { force: true });
}

/** Linking a finished file into place is one step, so that nobody reads a lock that is half written. */
function tryWrite(file, content) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

function holderOf(file) {
  try {
    const { pid, born } = JSON.parse(readFileSync(file, 'utf8'));
    return born && liveProcess(pid)?.born === born ? pid : undefined;
  } catch {
    return undefined;
  }
}
