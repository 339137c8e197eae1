import {
  backlogForecast,
  countStories,
  doneStageOf,
  forecastLoad,
  isDone,
  isUnsized,
  planningOf,
  workingDaysIn,
  type ForecastBasis,
  type PlannedSprint,
  type ProjectView,
  type SprintId,
  type Story,
  type StoryId,
} from '@rondo/domain';
import type { Section } from '../order/sections';

/** Drawn below a story: up to here the stories fit this sprint, at one end of the velocity or at both. */
export interface Line {
  readonly sprintId: SprintId;
  readonly pace: 'slow' | 'good' | 'any';
}

/** No forecast reaches further. */
const farthest = 5000;

/** FORECAST-3, on the list as it stands on the screen: by the story that the line is drawn below. */
export function forecastLines(
  state: ProjectView,
  sections: readonly Section[],
  basis: ForecastBasis,
): Map<StoryId, Line[]> {
  const lines = new Map<StoryId, Line[]>();
  const ahead = sections.filter(({ id }) => id === null);
  const backlog = ahead.flatMap(({ stories }) => stories.slice(0, farthest)).slice(0, farthest);
  const planned = sections.filter(({ id, running }) => id !== null && !running);
  const coming = planned.map(({ id, stories }) => plannedIn(state, id, stories));
  const add = (lastId: string | null, line: Line) => {
    const id = lastId as StoryId | null;
    if (id !== null) lines.set(id, [...(lines.get(id) ?? []), line]);
  };
  backlogForecast(backlog, coming, basis).forEach(({ pessimistic, optimistic }, index) => {
    const sprintId = planned[index]?.id ?? null;
    if (sprintId === null) return;
    if (pessimistic.lastId === optimistic.lastId) add(pessimistic.lastId, { sprintId, pace: 'any' });
    else {
      add(pessimistic.lastId, { sprintId, pace: 'slow' });
      add(optimistic.lastId, { sprintId, pace: 'good' });
    }
  });
  return lines;
}

function plannedIn(state: ProjectView, id: SprintId | null, stories: readonly Story[]): PlannedSprint {
  const sprint = id === null ? undefined : state.of.sprint.get(id);
  const done = doneStageOf(state);
  const open = stories.filter(({ stage }) => !isDone(stage, done));
  const days = sprint === undefined ? [] : workingDaysIn(sprint.startsOn, sprint.endsOn, planningOf(state));
  return { ...amountOf(open, stories), workingDays: days.length };
}

/** What is under way in no sprint: it is finished before what waits, and takes as much of the next sprints. */
export function startedLoad(sections: readonly Section[], basis: ForecastBasis): number {
  const started = sections.find(({ key }) => key === 'started');
  return started === undefined ? 0 : forecastLoad(amountOf(started.stories), basis);
}

const amountOf = (stories: readonly Story[], among = stories) => ({
  stories: countStories(stories, among),
  points: stories.reduce((sum, { points }) => sum + (points ?? 0), 0),
  unestimated: stories.filter(isUnsized).length,
});
