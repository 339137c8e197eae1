import { stations } from '../vocabulary.js';
import { away, placeOf, type Place } from './flow-history.js';
import { daysOfWindow, inWindow, type FlowWindow } from './flow-window.js';
import { donePlaces, eachRun, type Flow } from './runs.js';

export interface FlowDay {
  readonly day: string;
  readonly working: boolean;
  /** How many stood at each of `stations` at the end of the day. */
  readonly counts: readonly number[];
  readonly came: number;
  readonly finished: number;
}

const manage = placeOf('MANAGE');
const bands = stations.length;

/** FLOW-6: what leaves the board when it is done stays in the band of MANAGE; anything else that leaves it is gone. */
const bandOf = (place: Place, before: Place, done: readonly boolean[]): Place =>
  place === away && done[before] === true ? manage : place;

/** Where a story stood from each of its moves on. */
function eachStay(flow: Flow, visit: (story: number, place: Place, from: number, to: number) => void): void {
  const { history } = flow;
  const done = donePlaces(flow.doneStage);
  for (let story = 0; story < history.stories; story += 1) {
    if (!flow.includes(story)) continue;
    let band = away;
    const end = history.end(story);
    for (let move = history.start(story); move < end; move += 1) {
      band = bandOf(history.place(move), band, done);
      if (band !== away) visit(story, band, history.time(move), move + 1 < end ? history.time(move + 1) : Infinity);
    }
  }
}

/**
 * FLOW-7: at the end of each day every story stands at one station; the bands together are the stories that there are.
 * Source: Vacanti, "Actionable Agile Metrics for Predictability" (2015), chapter on cumulative flow diagrams; bands are counts of
 * what stands there, so that a story sent back narrows the band that it leaves.
 */
export function cumulativeFlow(flow: Flow, window: FlowWindow): FlowDay[] {
  const { clock } = flow;
  const [first, last] = daysOfWindow(clock, window);
  const days = last - first + 1;
  const changes = new Int32Array((days + 1) * bands);
  const slot = (moment: number): number => Math.min(days, Math.max(0, clock.dayAt(moment) - first));
  const add = (day: number, place: Place, by: number): void => {
    changes[day * bands + place] = (changes[day * bands + place] as number) + by;
  };
  eachStay(flow, (_, place, from, to) => {
    add(slot(from), place, 1);
    if (to !== Infinity) add(slot(to), place, -1);
  });
  const { came, finished } = comings(flow, first, days);
  const counts = new Int32Array(bands);
  return Array.from({ length: days }, (_, day) => {
    for (let place = 0; place < bands; place += 1)
      counts[place] = (counts[place] as number) + (changes[day * bands + place] as number);
    return {
      day: clock.days[first + day] as string,
      working: clock.working[first + day] === true,
      counts: [...counts],
      came: came[day] as number,
      finished: finished[day] as number,
    };
  });
}

function comings(flow: Flow, first: number, days: number): { came: Int32Array; finished: Int32Array } {
  const [came, finished] = [new Int32Array(days), new Int32Array(days)];
  const count = (column: Int32Array, moment: number): void => {
    const day = flow.clock.dayAt(moment) - first;
    if (day >= 0 && day < days) column[day] = (column[day] as number) + 1;
  };
  eachRun(flow, (run) => {
    count(came, run.askedAt);
    if (run.finishedAt !== null) count(finished, run.finishedAt);
  });
  return { came, finished };
}

export interface Asked {
  readonly story: number;
  readonly askedAt: number;
}

/** FLOW-7: the stories behind what came in, newest first; one that left MANAGE for another round came in again. */
export function askedIn(flow: Flow, window: FlowWindow): Asked[] {
  const within = inWindow(flow.clock, window);
  const asked: Asked[] = [];
  eachRun(flow, ({ story, askedAt }) => {
    if (within(askedAt)) asked.push({ story, askedAt });
  });
  return asked.sort((a, b) => b.askedAt - a.askedAt);
}

/** FLOW-7: the stories behind one field: who stood there at the end of the day. */
export function standingAt(flow: Flow, day: string, place: Place): number[] {
  const index = flow.clock.days.indexOf(day);
  if (index < 0) return [];
  const end = flow.clock.startOf(index + 1);
  const found: number[] = [];
  eachStay(flow, (story, at, from, to) => {
    if (at === place && from < end && to >= end) found.push(story);
  });
  return found;
}
