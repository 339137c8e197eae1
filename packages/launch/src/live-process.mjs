import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A process that runs now: its program, and when it was born, which with its id names it for good.
 * One that ended and was not collected by its parent (a zombie) does not run.
 * @param {number} pid
 * @returns {{ program: string, born: string } | undefined}
 */
export function liveProcess(pid) {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
}

function fromProc(pid) {
  const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [, program, rest] = /^\d+ \((.*)\) (.*)$/s.exec(line);
  const fields = rest.trim().split(' ');
  return isDead(fields[0]) ? undefined : { program, born: fields[19] };
}

function fromPs(pid) {
  const line = execFileSync('ps', ['-o', 'state=,lstart=,comm=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const [state, ...rest] = line.split(/\s+/);
  return isDead(state)
    ? undefined
    : { program: path.basename(rest.slice(5).join(' ')), born: rest.slice(0, 5).join(' ') };
}

const isDead = (state) => state.startsWith('Z') || state.startsWith('X');
