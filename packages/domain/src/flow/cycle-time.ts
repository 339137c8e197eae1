import { inWindow, movedSince, type FlowWindow } from './flow-window.js';
import { eachRun, type Flow } from './runs.js';

export interface Finished {
  readonly story: number;
  readonly finishedAt: number;
  readonly startedAt: number | null;
  readonly cycle: number | null;
  readonly lead: number;
}

/**
 * FLOW-9: what was finished in the window. Cycle time is the working days from start to finish, lead time those from asking to finish.
 * Source: cycle time of the Kanban Guide (2020); lead time as the customer's wait in Anderson, "Kanban" (2010).
 */
export function finishedIn(flow: Flow, window: FlowWindow): Finished[] {
  const { clock } = flow;
  const within = inWindow(clock, window);
  const finished: Finished[] = [];
  eachRun(movedSince(flow, window), ({ story, askedAt, startedAt, finishedAt }) => {
    if (finishedAt === null || !within(finishedAt)) return;
    finished.push({
      story,
      finishedAt,
      startedAt,
      cycle: startedAt === null ? null : clock.between(startedAt, finishedAt),
      lead: clock.between(askedAt, finishedAt),
    });
  });
  return finished;
}

export const cyclesOf = (finished: readonly Finished[]): number[] =>
  finished.flatMap(({ cycle }) => (cycle === null ? [] : [cycle]));

/** FLOW-15: the sizes that finished stories have, each with their cycle times. */
export function cyclesBySize(
  finished: readonly Finished[],
  pointsOf: (story: number) => number | null,
): Map<number, number[]> {
  const sizes = new Map<number, number[]>();
  for (const { story, cycle } of finished) {
    const points = pointsOf(story);
    if (points === null || cycle === null) continue;
    const known = sizes.get(points);
    if (known === undefined) sizes.set(points, [cycle]);
    else known.push(cycle);
  }
  return new Map([...sizes].sort(([a], [b]) => a - b));
}
