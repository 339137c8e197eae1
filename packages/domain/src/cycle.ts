import { path, stations, type Station } from './vocabulary.js';

const place = (station: Station): number => (path as readonly Station[]).indexOf(station);

/** LAP-1: going backwards on the path, or leaving MANAGE, starts a new lap; a watch is beside the path. */
export function startsLap(from: Station, to: Station): boolean {
  if (from === to) return false;
  if (from === 'MANAGE') return true;
  return place(from) >= 0 && place(to) >= 0 && place(to) < place(from);
}

/** DONE-1: done on entering the project's done stage, and at every later station of the path. */
export function isDone(stage: Station, doneStage: Station): boolean {
  return place(doneStage) >= 0 && place(stage) >= place(doneStage);
}

export const daysOnBoard = 14;

/** DONE-2: a finished story leaves the board 14 days after it came to MANAGE, and stays findable. */
export function hasLeftBoard(story: { readonly stage: Station; readonly enteredAt: number }, now: number): boolean {
  return story.stage === 'MANAGE' && now - story.enteredAt > daysOnBoard * 86_400_000;
}

export function stationAfter(station: Station, step: 1 | -1): Station {
  return stations[(stations.indexOf(station) + step + stations.length) % stations.length] ?? station;
}
