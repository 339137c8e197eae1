import { stations } from '../vocabulary.js';
import { placeOf, type Place } from './flow-history.js';
import { inWindow, movedSince, type FlowWindow } from './flow-window.js';
import { spreadOf, type Spread } from './percentiles.js';
import { donePlaces, eachRun, type Flow, type Run } from './runs.js';

export interface StageTime {
  readonly place: Place;
  readonly days: number;
  readonly trips: number;
}

/** A run of a story and the stages that it left in the window. */
export interface StagesOfRun {
  readonly story: number;
  /** In the stages between PLAN and done. */
  readonly total: number;
  readonly stages: readonly StageTime[];
}

export interface StageSpread {
  readonly place: Place;
  readonly measured: number;
  readonly time: Spread | null;
  readonly repeated: number;
}

const plan = placeOf('PLAN');

/** Sums the stays of a run, by place; used again for every run. */
class Stays {
  readonly days = new Float64Array(stations.length + 1);
  readonly trips = new Uint16Array(stations.length + 1);
  readonly leftAt = new Float64Array(stations.length + 1);

  /** Where it stands now has no end yet; the stay counts up to `now`. */
  sum({ history, clock, now }: Flow, run: Run): this {
    this.days.fill(0);
    this.trips.fill(0);
    this.leftAt.fill(0);
    const end = history.end(run.story);
    let entered = clock.at(history.time(run.from));
    for (let move = run.from; move < run.to; move += 1) {
      const place = history.place(move);
      const leftAt = move + 1 < end ? history.time(move + 1) : Infinity;
      const left = clock.at(leftAt === Infinity ? now : leftAt);
      this.days[place] = (this.days[place] as number) + left - entered;
      this.trips[place] = (this.trips[place] as number) + 1;
      this.leftAt[place] = leftAt;
      entered = left;
    }
    return this;
  }

  at(place: Place): StageTime {
    return { place, days: this.days[place] as number, trips: this.trips[place] as number };
  }
}

/** The time and trips of a run at the place where it stands. */
export function stayOf({ history, clock, now }: Flow, { story, place, from, to }: Run): StageTime {
  const end = history.end(story);
  let [days, trips] = [0, 0];
  for (let move = from; move < to; move += 1) {
    if (history.place(move) !== place) continue;
    days += clock.between(history.time(move), move + 1 < end ? history.time(move + 1) : now);
    trips += 1;
  }
  return { place, days, trips };
}

/**
 * FLOW-10: of the runs that left a stage in the window and have not come back, the working days of all their trips there together,
 * and how many came there more than once.
 * Source: age by workflow stage in Vacanti, "Actionable Agile Metrics for Predictability" (2015).
 */
export function timeInStages(flow: Flow, window: FlowWindow): { spreads: StageSpread[]; runs: StagesOfRun[] } {
  const within = inWindow(flow.clock, window);
  const done = donePlaces(flow.doneStage);
  const stays = new Stays();
  const times: number[][] = stations.map(() => []);
  const repeated = stations.map(() => 0);
  const runs: StagesOfRun[] = [];
  eachRun(movedSince(flow, window), (run) => {
    stays.sum(flow, run);
    const stages: StageTime[] = [];
    let total = 0;
    for (let place = 0; place < stations.length; place += 1) {
      const days = stays.days[place] as number;
      if (stays.trips[place] === 0 || !within(stays.leftAt[place] as number)) continue;
      stages.push(stays.at(place));
      times[place]?.push(days);
      if ((stays.trips[place] as number) > 1) repeated[place] = (repeated[place] as number) + 1;
      if (place !== plan && done[place] !== true) total += days;
    }
    if (stages.length > 0) runs.push({ story: run.story, total, stages });
  });
  const spreads = times.map((values, place) => ({
    place,
    measured: values.length,
    time: spreadOf(values),
    repeated: repeated[place] as number,
  }));
  return { spreads, runs };
}

/** The runs that took longest, together or at one place, where they came at least so often. */
export function slowest(runs: readonly StagesOfRun[], place: Place | null, trips = 1): StagesOfRun[] {
  if (place === null) return runs.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  const daysAt = ({ stages }: StagesOfRun): number =>
    stages.find((stage) => stage.place === place && stage.trips >= trips)?.days ?? -1;
  return runs
    .map((run) => ({ run, days: daysAt(run) }))
    .filter(({ days }) => days >= 0)
    .sort((a, b) => b.days - a.days)
    .map(({ run }) => run);
}
