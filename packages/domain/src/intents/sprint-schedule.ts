import { addDays, daysBetween, isPlannable, weekdayOf, workingDaysIn } from '../calendar.js';
import { defaultPlanning } from '../default-policy.js';
import { refuse, type Refusal } from '../decision.js';
import type { Change, ProjectEvent } from '../events.js';
import type { ProjectId, SprintId } from '../ids.js';
import type { Planning, Sprint } from '../planning-entities.js';
import type { ProjectView } from '../project-state.js';

export const newSprint = {
  name: null,
  goal: '',
  metric: null,
  startedAt: null,
  closedAt: null,
  committedIds: [],
  committedPoints: 0,
  verdict: null,
  verdictNote: '',
} as const;

export function planningOf(state: ProjectView): Planning {
  const [planning] = state.of.planning.values();
  return planning ?? defaultPlanning((state.of.project.keys().next().value ?? '') as ProjectId);
}

const mostDays = 366;

/** SPRINT-1: dates run forwards, for 366 days at most, hold a working day, and overlap no sprint that is not over. */
export function checkDates(
  state: ProjectView,
  { id, startsOn, endsOn }: Pick<Sprint, 'id' | 'startsOn' | 'endsOn'>,
): Refusal | null {
  if (!isPlannable(startsOn)) return refuse('value_invalid', 'startsOn');
  if (!isPlannable(endsOn)) return refuse('value_invalid', 'endsOn');
  if (endsOn < startsOn) return refuse('sprint_backwards', 'endsOn');
  if (daysBetween(startsOn, endsOn) >= mostDays) return refuse('sprint_too_long', 'endsOn', { days: mostDays });
  if (workingDaysIn(startsOn, endsOn, planningOf(state)).length === 0) return refuse('sprint_without_work', 'startsOn');
  for (const other of state.of.sprint.values())
    if (other.id !== id && other.closedAt === null && other.startsOn <= endsOn && startsOn <= other.endsOn)
      return refuse('sprint_overlaps', 'startsOn', { sprint: other.number });
  return null;
}

export const nextSprintNumber = (state: ProjectView): number =>
  1 + Math.max(0, ...[...state.of.sprint.values()].map(({ number }) => number));

/** Everybody derives the same id for a sprint that nobody made: the project's, ended by the sprint's number. */
export const sprintIdOf = (projectId: string, number: number): SprintId =>
  `${projectId.slice(0, -12)}${number.toString(16).padStart(12, '0')}` as SprintId;

/** The sprints that a change made beside what it was about, as those that follow by themselves. */
export function followersIn(state: ProjectView, { events }: Change): ReadonlySet<string> {
  const [projectId = ''] = state.of.project.keys();
  const plans = events.filter(({ kind }) => kind === 'sprint' || kind === 'planning');
  const followers = events.filter(
    ({ kind, id, set, was }) => kind === 'sprint' && was === null && id === sprintIdOf(projectId, set?.number ?? 0),
  );
  return new Set(followers.length < plans.length ? followers.map(({ id }) => id) : []);
}

/** The days of the sprint that follows one that ends on this day: from the cadence's weekday to the last working day before the next. */
export function datesAfter(endsOn: string, planning: Planning): Pick<Sprint, 'startsOn' | 'endsOn'> {
  const next = addDays(endsOn, 1);
  const first = addDays(next, (planning.startsOn - weekdayOf(next) + 7) % 7);
  const days = workingDaysIn(first, addDays(first, planning.sprintWeeks * 7 - 1), planning);
  const [startsOn] = days;
  const last = days.at(-1);
  if (startsOn === undefined || last === undefined)
    return datesAfter(addDays(first, planning.sprintWeeks * 7 - 1), planning);
  return { startsOn, endsOn: last };
}

/** SPRINT-2: after a sprint is made, started or closed, the next ones are there by themselves. `changed` replaces what the state holds. */
export function missingSprints(state: ProjectView, changed: readonly Sprint[]): ProjectEvent[] {
  const planning = planningOf(state);
  const sprints = new Map([...state.of.sprint.values(), ...changed].map((sprint) => [sprint.id, sprint]));
  const projectId = state.of.project.keys().next().value ?? '';
  const events: ProjectEvent[] = [];
  let planned = [...sprints.values()].filter(({ startedAt }) => startedAt === null).length;
  let number = Math.max(...[...sprints.values()].map((sprint) => sprint.number));
  let last =
    [...sprints.values()]
      .map(({ endsOn }) => endsOn)
      .sort()
      .at(-1) ?? '';
  for (; planned < planning.ahead; planned += 1) {
    number += 1;
    const id = sprintIdOf(projectId, number);
    const dates = datesAfter(last, planning);
    last = dates.endsOn;
    if (!isPlannable(last)) break;
    if (!sprints.has(id)) events.push({ kind: 'sprint', id, set: { ...newSprint, id, number, ...dates }, was: null });
  }
  return events;
}
