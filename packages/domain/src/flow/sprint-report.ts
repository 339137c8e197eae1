import type { StoryId } from '../ids.js';
import { partsBehind, type PartOf } from '../sprint-parts.js';
import { stations, type Station } from '../vocabulary.js';
import { sumOf, type Amount } from './burn.js';
import type { LineStep, SprintPast, SprintStory, StoryLine } from './sprint-line.js';

export interface SprintItem {
  readonly story: SprintStory;
  readonly partOf: PartOf<StoryId>;
  /** At the close, or now. */
  readonly points: number | null;
  readonly committed: boolean;
  readonly addedAt: number | null;
  readonly removedAt: number | null;
  readonly pointsThen: number | null;
  readonly stage: Station | null;
  readonly done: boolean;
  readonly doneAt: number | null;
  readonly carried: SprintStory['outcome'];
}

export interface SprintTotals {
  readonly committed: Amount;
  readonly added: Amount;
  readonly removed: Amount;
  readonly committedDone: Amount;
  readonly done: Amount;
  readonly open: Amount;
}

/** BURN-5: by how much what was in the sprint was estimated anew; with it the totals add up. */
export const estimatedAnew = (
  { committed, added, removed, done, open }: SprintTotals,
  unit: keyof Amount = 'points',
): number => done[unit] + open[unit] + removed[unit] - committed[unit] - added[unit];

interface Ends {
  readonly id: StoryId;
  readonly partOf: PartOf<StoryId>;
  readonly line: StoryLine;
  /** As it came in: at the start, or when it was added first. */
  readonly arrival: LineStep;
  /** As it is at the end; as it was when it was taken out. */
  readonly last: LineStep;
  readonly removedAt: number | null;
}

function endsOf(line: StoryLine): Ends {
  const { steps } = line;
  const arrival = steps.find(({ within }) => within) ?? steps[0];
  const lastWithin = steps.findLastIndex(({ within }) => within);
  return {
    id: line.story.id,
    partOf: line.partOf,
    line,
    arrival,
    last: steps[lastWithin] ?? steps[0],
    removedAt: steps[lastWithin + 1]?.at ?? null,
  };
}

/**
 * BURN-5: what a sprint committed, what came and went since, and what became of each story.
 * Source: the sprint review of the Scrum Guide (2020), which looks at the outcome against the sprint goal and the plan.
 */
export function sprintReport(
  { closedAt }: Pick<SprintPast, 'closedAt'>,
  lines: readonly StoryLine[],
): { items: SprintItem[]; totals: SprintTotals } {
  const ends = partsBehind(lines.map(endsOf).sort((a, b) => a.line.story.number - b.line.story.number));
  const kept = ends.filter(({ removedAt }) => removedAt === null);
  const [committed, added] = [ends.filter(({ line }) => line.committed), ends.filter(({ line }) => !line.committed)];
  const lastOf = (some: readonly Ends[]): Amount =>
    sumOf(some.map(({ partOf, last: { points } }) => ({ partOf, points })));
  const arrivalOf = (some: readonly Ends[]): Amount =>
    sumOf(some.map(({ partOf, arrival: { points } }) => ({ partOf, points })));
  return {
    items: ends.map((one) => itemOf(one, closedAt !== null)),
    totals: {
      committed: arrivalOf(committed),
      added: arrivalOf(added),
      removed: lastOf(ends.filter(({ removedAt }) => removedAt !== null)),
      committedDone: lastOf(kept.filter(({ line, last }) => line.committed && last.done)),
      done: lastOf(kept.filter(({ last }) => last.done)),
      open: lastOf(kept.filter(({ last }) => !last.done)),
    },
  };
}

function itemOf({ line, arrival, last, removedAt }: Ends, closed: boolean): SprintItem {
  const { story, partOf, committed } = line;
  const final = line.steps[line.steps.length - 1] ?? last;
  return {
    story,
    partOf,
    points: last.points,
    committed,
    addedAt: committed ? null : arrival.at,
    removedAt,
    pointsThen: arrival.points,
    stage: stations[final.place] ?? null,
    done: final.done,
    doneAt: final.doneAt,
    carried: closed && removedAt === null && !last.done ? story.outcome : null,
  };
}
