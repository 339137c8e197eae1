import type { StoryId } from '../ids.js';
import type { PartOf } from '../sprint-parts.js';
import type { Station, StoryType } from '../vocabulary.js';
import { away, standingMoves, type Move, type Place } from './flow-history.js';
import { standingRows, type Recorded } from './standing-rows.js';

/** A time that a story came to a sprint or left one, was estimated, was born or went; into the archive it takes its sprint and size along. */
export interface ScopeRow extends Recorded {
  readonly fromSprint: string | null;
  readonly toSprint: string | null;
  readonly fromPoints: number | null;
  readonly toPoints: number | null;
  readonly wasOpen: boolean;
  readonly isOpen: boolean;
}

/** A story that was in a sprint at some time, with all that happened to it up to the point that the report is made of. */
export interface SprintStory {
  readonly id: StoryId;
  readonly number: number;
  readonly title: string;
  readonly type: StoryType;
  readonly parentId: StoryId | null;
  readonly scope: readonly ScopeRow[];
  readonly moves: readonly Move[];
  /** Where it went at the close, and why; null: nobody closed the sprint with it. */
  readonly outcome: {
    readonly to: { readonly id: string; readonly number: number } | null;
    readonly reason: string;
  } | null;
}

/** A sprint and what its reports are made from. */
export interface SprintPast {
  readonly id: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly startedAt: number | null;
  readonly closedAt: number | null;
  readonly committedIds: readonly string[];
  readonly timeZone: string;
  readonly workingDays: readonly number[];
  readonly holidays: readonly string[];
  readonly doneStage: Station;
  /** The close of the sprint, or the present. */
  readonly now: number;
  readonly stories: readonly SprintStory[];
}

/** How a story stands to a sprint from a moment on. */
export interface LineStep {
  readonly at: number;
  readonly within: boolean;
  readonly points: number | null;
  readonly place: Place;
  readonly done: boolean;
  /** When it came to be done, while it is. */
  readonly doneAt: number | null;
}

const unborn: LineStep = { at: -Infinity, within: false, points: null, place: away, done: false, doneAt: null };

/** FLOW-6: what was done when it was archived stays done in its sprint; what is deleted, or archived undone, leaves it. */
function stepAfter(
  step: LineStep,
  row: ScopeRow | Move,
  at: number,
  sprintId: string,
  done: readonly boolean[],
): LineStep {
  if ('isOpen' in row)
    return {
      ...step,
      at,
      within: row.toSprint === sprintId && (row.isOpen || step.done),
      points: row.toPoints ?? (row.isOpen ? null : step.points),
    };
  if (row.to === away) return { ...step, at, place: away };
  const isDone = done[row.to] === true;
  return { ...step, at, place: row.to, done: isDone, doneAt: isDone ? (step.doneAt ?? at) : null };
}

/** All that happened to a story, in the order of versions; what one change did is one step. */
function wholeLine(story: SprintStory, sprintId: string, done: readonly boolean[]): LineStep[] {
  const scope = standingRows(
    story.scope,
    (undo, undone) =>
      undo.toSprint === undone.fromSprint && undo.toPoints === undone.fromPoints && undo.isOpen === undone.wasOpen,
  );
  const rows = [...scope, ...standingMoves(story.moves)].sort((a, b) => a.version - b.version);
  const steps: LineStep[] = [];
  let version = 0;
  for (const row of rows) {
    const before = steps.at(-1) ?? unborn;
    if (row.version === version) steps.pop();
    version = row.version;
    steps.push(stepAfter(before, row, Math.max(before.at, row.at), sprintId, done));
  }
  return steps;
}

export interface StoryLine {
  readonly story: SprintStory;
  /** SPRINT-10: of the stories that are looked at. */
  readonly partOf: PartOf<StoryId>;
  readonly committed: boolean;
  /** At the start of the sprint, then whatever changed. */
  readonly steps: readonly [LineStep, ...LineStep[]];
}

/**
 * BURN-1: a sprint begins with what was committed at its start, whatever arrives late; what happened to a story before, counts as
 * how it stood then.
 */
export function lineOf(
  story: SprintStory,
  sprint: SprintPast & { readonly startedAt: number },
  done: readonly boolean[],
): Omit<StoryLine, 'partOf'> {
  const whole = wholeLine(story, sprint.id, done);
  const committed = sprint.committedIds.includes(story.id);
  const before = whole.filter(({ at }) => at <= sprint.startedAt).at(-1) ?? unborn;
  // What had left the board by then is no part of it, done or not.
  const start = { ...before, within: before.within && before.place !== away, at: sprint.startedAt };
  return {
    story,
    committed,
    steps: [
      { ...start, within: committed },
      ...(start.within === committed ? [] : [start]),
      ...whole.filter(({ at }) => at > sprint.startedAt),
    ],
  };
}

/** Whether it was in the sprint at any time from the start on. */
export const wasWithin = ({ steps }: Pick<StoryLine, 'steps'>): boolean => steps.some(({ within }) => within);
