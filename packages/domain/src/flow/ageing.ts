import { away, placeOf, type Place } from './flow-history.js';
import { eachRun, type Flow, type Run } from './runs.js';
import { stayOf } from './time-in-stage.js';

export interface Ageing {
  readonly story: number;
  readonly place: Place;
  readonly startedAt: number;
  readonly age: number;
  readonly inStage: number;
  readonly trips: number;
}

type StartedRun = Run & { readonly startedAt: number };

const plan = placeOf('PLAN');

const isUnderWay = (run: Run): run is StartedRun =>
  run.last && run.startedAt !== null && run.finishedAt === null && run.place !== plan && run.place !== away;

/**
 * FLOW-11: the stories under way, oldest first: started, not finished, and neither back in PLAN nor off the board. Their age is the
 * working days since the start, so that what started first is the oldest; it is told of `most` of them. Source: work item age of the
 * Kanban Guide (2020), set against the team's own percentiles as in Vacanti, "Actionable Agile Metrics for Predictability" (2015),
 * chapter on ageing work in progress.
 */
export function ageingNow(flow: Flow, most: number): { readonly oldest: Ageing[]; readonly total: number } {
  const { clock, now } = flow;
  const underWay: StartedRun[] = [];
  eachRun(flow, (run) => {
    if (isUnderWay(run)) underWay.push(run);
  });
  const oldest = underWay.sort((a, b) => a.startedAt - b.startedAt).slice(0, most);
  return {
    oldest: oldest.map((run) => {
      const { story, place, startedAt } = run;
      const { days, trips } = stayOf(flow, run);
      return { story, place, startedAt, age: clock.between(startedAt, now), inStage: days, trips };
    }),
    total: underWay.length,
  };
}
