import { isDone } from '../cycle.js';
import { stations, type Station } from '../vocabulary.js';
import { away, placeOf, type FlowHistory, type Place } from './flow-history.js';
import type { WorkClock } from './work-clock.js';

/** What every report of flow is made from. */
export interface Flow {
  readonly history: FlowHistory;
  readonly clock: WorkClock;
  readonly doneStage: Station;
  readonly now: number;
  /** FLOW-6: not deleted, and let through by the filter. */
  readonly includes: (story: number) => boolean;
}

/** One way of a story from the backlog to done. */
export interface Run {
  readonly story: number;
  /** When it was asked for: its birth, or when it left MANAGE for another round. */
  readonly askedAt: number;
  /** Null: nobody has seen it begin. */
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  /** Where it stands now or stood when the next run began. */
  readonly place: Place;
  /** The last of its story. */
  readonly last: boolean;
  /** Its moves in the history, the second not included. */
  readonly from: number;
  readonly to: number;
}

const plan = placeOf('PLAN');
const manage = placeOf('MANAGE');

/** By place, whether it is done there. */
export const donePlaces = (doneStage: Station): readonly boolean[] => [
  ...stations.map((station) => isDone(station, doneStage)),
  false,
];

/**
 * FLOW-4: a run starts when the story first stands anywhere but in PLAN, and finishes when it comes to be done. Sent back from
 * done it goes on; leaving MANAGE begins the next run. FLOW-5: what went straight to done has not been seen to begin.
 * Source: "started" and "finished" of the Kanban Guide (2020), which leaves the two points to the team's definition of workflow.
 */
export function eachRun(
  { history, doneStage, includes }: Pick<Flow, 'history' | 'doneStage' | 'includes'>,
  visit: (run: Run) => void,
): void {
  const done = donePlaces(doneStage);
  for (let story = 0; story < history.stories; story += 1) {
    const end = history.end(story);
    let from = history.start(story);
    if (from === end || !includes(story)) continue;
    let askedAt = history.time(from);
    let startedAt: number | null = null;
    let finishedAt: number | null = null;
    let place = away;
    for (let move = from; move < end; move += 1) {
      const before = place;
      const at = history.time(move);
      place = history.place(move);
      if (place === away) continue;
      if (before === manage && place !== manage) {
        visit({ story, askedAt, startedAt, finishedAt, place: before, last: false, from, to: move });
        [from, askedAt, startedAt, finishedAt] = [move, at, null, null];
      }
      if (done[place] === true) {
        finishedAt ??= at;
      } else {
        finishedAt = null;
        if (place !== plan) startedAt ??= at;
      }
    }
    visit({ story, askedAt, startedAt, finishedAt, place, last: true, from, to: end });
  }
}
