import { dayOf, workingDaysIn } from './calendar.js';
import { isDone } from './cycle.js';
import type { Story } from './entities.js';
import { doneStageOf, storiesIn } from './intents/sprint-stories.js';
import type { Planning, Sprint } from './planning-entities.js';
import type { ProjectView } from './project-state.js';
import { partsAmong, partsBehind, type PartOf } from './sprint-parts.js';

export interface SprintDays {
  readonly total: number;
  readonly past: number;
  /** Today included, while it lasts. */
  readonly left: number;
}

/** SPRINT-8: days are working days of the project, and today is in its time zone; of what was started early the days left run from today. */
export function sprintDays({ startsOn, endsOn, startedAt }: Sprint, planning: Planning, now: number): SprintDays {
  const today = dayOf(now, planning.timeZone);
  const days = workingDaysIn(startsOn, endsOn, planning);
  const past = days.filter((day) => day < today).length;
  const early = startedAt === null ? [] : workingDaysIn(today, startsOn, planning).filter((day) => day < startsOn);
  return { total: days.length, past, left: early.length + days.length - past };
}

export interface SprintScopeStory extends Story {
  readonly partOf: PartOf;
}

/** Parts stand behind the story that they are part of. */
export interface SprintScope {
  /** In it now, in order. */
  readonly stories: readonly SprintScopeStory[];
  readonly done: readonly SprintScopeStory[];
  readonly open: readonly SprintScopeStory[];
  /** Were in it at the start. */
  readonly committed: readonly SprintScopeStory[];
  /** Came after the start. */
  readonly added: readonly SprintScopeStory[];
  /** Were in it at the start, and are elsewhere now. */
  readonly removed: readonly SprintScopeStory[];
}

/**
 * SPRINT-9: against what was committed at the start, a story came since, stayed, or left.
 * SPRINT-10: from the board alone; that a story came and left again, or left the board, only the report knows.
 */
export function sprintScope(state: ProjectView, sprint: Sprint): SprintScope {
  const doneStage = doneStageOf(state);
  const left = sprint.committedIds.flatMap((id) => {
    const story = state.of.story.get(id);
    return story === undefined || story.sprintId === sprint.id ? [] : [story];
  });
  const had = [...storiesIn(state, sprint.id), ...left];
  const partOf = partsAmong(had);
  const all = partsBehind(had.map((story) => ({ ...story, partOf: partOf(story) })));
  const stories = all.filter(({ sprintId }) => sprintId === sprint.id);
  const committed = new Set(sprint.committedIds);
  return {
    stories,
    done: stories.filter(({ stage }) => isDone(stage, doneStage)),
    open: stories.filter(({ stage }) => !isDone(stage, doneStage)),
    committed: all.filter(({ id }) => committed.has(id)),
    added: sprint.startedAt === null ? [] : stories.filter(({ id }) => !committed.has(id)),
    removed: all.filter(({ sprintId }) => sprintId !== sprint.id),
  };
}

export const pointsOf = (stories: readonly Pick<Story, 'points'>[]): number =>
  stories.reduce((sum, { points }) => sum + (points ?? 0), 0);
