import { daysFrom, dayOf, isWorkingDay, startOfDay, addDays, workingDaysIn } from '../calendar.js';
import { countWhole, partsAmong, type PartOf } from '../sprint-parts.js';
import { donePlaces } from './runs.js';
import { lineOf, wasWithin, type LineStep, type SprintPast, type SprintStory, type StoryLine } from './sprint-line.js';
import { isUnsized } from './unsized.js';

export interface Amount {
  readonly stories: number;
  readonly points: number;
}

export interface BurnDay {
  readonly day: string;
  readonly working: boolean;
  readonly scope: Amount | null;
  readonly done: Amount | null;
  readonly remaining: Amount | null;
  readonly ideal: Amount | null;
}

export interface BurnEvent {
  readonly at: number;
  readonly day: string;
  readonly kind: 'added' | 'removed' | 'estimated' | 'done' | 'reopened';
  readonly story: SprintStory;
  /** The points of the story from then on. */
  readonly size: number | null;
  /** By how much the sprint, or what of it is done, changed. */
  readonly points: number;
  /** By how much what remains changed: nothing when the story was done already. */
  readonly remaining: number;
}

export interface Burn {
  readonly days: readonly BurnDay[];
  readonly events: readonly BurnEvent[];
  readonly unestimated: number;
}

type Started = SprintPast & { readonly startedAt: number };

/** The lines of the stories that were in a sprint; none before it has started. */
export function linesIn(sprint: SprintPast): StoryLine[] {
  const { startedAt } = sprint;
  if (startedAt === null) return [];
  const done = donePlaces(sprint.doneStage);
  const lines = sprint.stories.map((story) => lineOf(story, { ...sprint, startedAt }, done)).filter(wasWithin);
  const partOf = partsAmong(lines.map(({ story }) => story));
  return lines.map((line) => ({ ...line, partOf: partOf(line.story) }));
}

/** SPRINT-10: stories without their parts, and the sizes of both. */
export const sumOf = (some: readonly { readonly partOf: PartOf; readonly points: number | null }[]): Amount => ({
  stories: countWhole(some),
  points: some.reduce((sum, { points }) => sum + (points ?? 0), 0),
});

const less = (a: Amount, b: Amount): Amount => ({ stories: a.stories - b.stories, points: a.points - b.points });

/**
 * BURN-2: at the end of each day, scope is what is in the sprint, done what of it is done, and remaining the one less the other.
 * Source: sprint burndown of Schwaber & Beedle, "Agile Software Development with Scrum" (2002); burnup with scope as in Cohn,
 * "Agile Estimating and Planning" (2005).
 */
export function burnOf(sprint: SprintPast, lines: readonly StoryLine[]): Burn {
  const { startedAt } = sprint;
  if (startedAt === null) return { days: emptyDays(sprint), events: [], unestimated: 0 };
  const started = { ...sprint, startedAt };
  return {
    days: burnDays(started, lines),
    events: burnEvents(started, lines),
    unestimated: lines.filter(({ story: { parentId }, steps }) => {
      const { within, points } = steps[steps.length - 1] as LineStep;
      return within && isUnsized({ points, parentId });
    }).length,
  };
}

function emptyDays(sprint: SprintPast): BurnDay[] {
  const nothing = { scope: null, done: null, remaining: null, ideal: null };
  return daysFrom(sprint.startsOn, sprint.endsOn).map((day) => ({
    day,
    working: isWorkingDay(day, sprint),
    ...nothing,
  }));
}

function burnDays(sprint: Started, lines: readonly StoryLine[]): BurnDay[] {
  const begun = dayOf(sprint.startedAt, sprint.timeZone);
  const present = dayOf(sprint.now, sprint.timeZone);
  const ideal = idealOf(
    sprint,
    sumOf(lines.map(({ partOf, steps }) => ({ ...steps[0], partOf })).filter(({ within }) => within)),
  );
  const first = begun < sprint.startsOn ? begun : sprint.startsOn;
  const last = present > sprint.endsOn ? present : sprint.endsOn;
  return daysFrom(first, last).map((day) => {
    const working = isWorkingDay(day, sprint);
    if (day < begun) return { day, working, scope: null, done: null, remaining: null, ideal: null };
    if (day > present) return { day, working, scope: null, done: null, remaining: null, ideal: ideal(day) };
    const end = day === present ? Infinity : startOfDay(addDays(day, 1), sprint.timeZone);
    const within = lines
      .map(({ partOf, steps }) => ({ ...stepBefore(steps, end), partOf }))
      .filter((step) => step.within);
    const scope = sumOf(within);
    const done = sumOf(within.filter((step) => step.done));
    return { day, working, scope, done, remaining: less(scope, done), ideal: ideal(day) };
  });
}

const stepBefore = (steps: StoryLine['steps'], end: number): LineStep =>
  steps.findLast(({ at }) => at < end) ?? steps[0];

/** BURN-3: the even pace goes down from the commitment to nothing over the working days of the sprint, and rests on the others. */
function idealOf(sprint: Started, committed: Amount): (day: string) => Amount {
  const total = workingDaysIn(sprint.startsOn, sprint.endsOn, sprint).length;
  return (day) => {
    const past = day > sprint.endsOn ? total : workingDaysIn(sprint.startsOn, day, sprint).length;
    const left = total === 0 ? 0 : 1 - past / total;
    return { stories: committed.stories * left, points: committed.points * left };
  };
}

/** BURN-4: what came, went, was estimated anew, done or sent back after the start, by how many points, and how many fewer or more remain. */
function burnEvents(sprint: Started, lines: readonly StoryLine[]): BurnEvent[] {
  const events: BurnEvent[] = [];
  for (const { story, steps } of lines)
    // What was committed though it was done counts as done at the start.
    [{ ...steps[0], done: false }, ...steps].reduce((before, after) => {
      const note = (kind: BurnEvent['kind'], points: number, remaining: number): void => {
        const day = dayOf(after.at, sprint.timeZone);
        events.push({ at: after.at, day, kind, story, size: after.points, points, remaining });
      };
      const [was, is] = [before.points ?? 0, after.points ?? 0];
      if (!before.within && after.within) note('added', is, after.done ? 0 : is);
      if (before.within && !after.within) note('removed', -was, before.done ? 0 : -was);
      if (!before.within || !after.within) return after;
      if (before.points !== after.points) note('estimated', is - was, before.done ? 0 : is - was);
      if (!before.done && after.done) note('done', is, -is);
      if (before.done && !after.done) note('reopened', -is, is);
      return after;
    });
  return events.sort((a, b) => a.at - b.at || a.story.number - b.story.number);
}
