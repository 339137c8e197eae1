import type { BlockCause, Station } from '@rondo/domain';
import type { Words } from '../words.js';
import type { Chance } from './chance.js';
import { blocks, failures, rollback } from './talk.js';
import type { WorkTime } from './work-time.js';

/** Working hours that a point takes, more or less. */
const hoursAPoint = 7.5;

export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly cause: BlockCause;
  readonly reason: Words;
}

/** How a story travels: when it comes to each station, in working hours, and what holds it up. */
export interface Course {
  readonly moves: readonly { readonly at: number; readonly to: Station; readonly said?: Words }[];
  readonly blocked: Stretch | null;
  /** When its developer can take the next one. */
  readonly freeAt: number;
  readonly doneAt: number;
}

export function courseOf(points: number, begins: number, urgent: boolean, chance: Chance, time: WorkTime): Course {
  const moves: { at: number; to: Station; said?: Words }[] = [{ at: begins, to: 'CODE' }];
  const effort = Math.max(1.5, points * hoursAPoint * chance.stretch()) * (urgent ? 0.4 : 1);
  const blocked = urgent || !chance.happens(0.16) ? null : stretchIn(begins, effort, chance);
  let hours = begins + effort + (blocked === null ? 0 : blocked.until - blocked.from);
  const freeAt = begins + effort + (blocked === null ? 0 : 0.5);
  hours = tested(moves, hours, effort, chance);
  if (chance.happens(0.17)) {
    moves.push({ at: hours, to: 'CODE', said: chance.pick(failures) });
    hours = tested(moves, hours + effort * 0.3, effort, chance);
  }
  moves.push({ at: hours, to: 'RELEASE' });
  const slot = urgent ? hours + 0.3 : time.nextDeploy(hours + chance.between(0.5, 5));
  moves.push({ at: slot, to: 'DEPLOY' });
  hours = slot + chance.between(0.3, urgent ? 0.5 : 2);
  moves.push({ at: hours, to: 'OPERATE' });
  let doneAt = hours;
  if (!urgent && chance.happens(0.05)) {
    moves.push({ at: hours + 1, to: 'CODE', said: rollback });
    hours = tested(moves, hours + 1 + effort * 0.25, effort, chance);
    moves.push({ at: hours, to: 'RELEASE' }, { at: hours + 0.5, to: 'DEPLOY' }, { at: hours + 1.5, to: 'OPERATE' });
    doneAt = hours += 1.5;
  }
  moves.push({ at: hours + chance.between(6, 34), to: 'MANAGE' });
  return { moves, blocked, freeAt, doneAt };
}

/** Built and tested; answers when the tests have spoken. */
function tested(moves: { at: number; to: Station }[], hours: number, effort: number, chance: Chance): number {
  const built = hours + chance.between(0.2, 2.5);
  moves.push({ at: hours, to: 'BUILD' }, { at: built, to: 'TEST' });
  return built + chance.between(2, 8) + effort * chance.between(0.1, 0.35);
}

function stretchIn(begins: number, effort: number, chance: Chance): Stretch {
  const from = begins + effort * chance.between(0.2, 0.7);
  return { from, until: from + chance.between(2, 22), ...chance.pick(blocks) };
}
