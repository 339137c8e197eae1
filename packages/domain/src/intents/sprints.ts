import { isDone } from '../cycle.js';
import { accept, refuse, type Refusal } from '../decision.js';
import type { ProjectEvent } from '../events.js';
import type { SprintId, StoryId } from '../ids.js';
import type { GoalMetric, Sprint } from '../planning-entities.js';
import type { ProjectView } from '../project-state.js';
import type { GoalVerdict } from '../vocabulary.js';
import { nothing, type Intent, type Replacing } from './intent.js';
import { reviewGone } from './feedback.js';
import { checkDates, missingSprints, newSprint, nextSprintNumber } from './sprint-schedule.js';
import { checkSprint, doneStageOf, storiesIn } from './sprint-stories.js';
import { difference } from './story-fields.js';

const hour = 3_600_000;

export interface CreateSprint {
  readonly id: SprintId;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly name?: string | null;
  readonly goal?: string;
  readonly metric?: GoalMetric | null;
}

/** SPRINT-1: dates run forwards, for 366 days at most, hold a working day, and overlap no sprint that is not over. */
export const createSprint: Intent<CreateSprint> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id, startsOn, endsOn, name = null, goal = '', metric = null }) {
    if (state.of.sprint.has(id)) return refuse('already_exists', 'id');
    const refusal = checkDates(state, { id, startsOn, endsOn });
    if (refusal !== null) return refusal;
    const sprint = { ...newSprint, id, number: nextSprintNumber(state), name, goal, metric, startsOn, endsOn };
    return accept([{ kind: 'sprint', id, set: sprint, was: null }, ...missingSprints(state, [sprint])]);
  },
};

export interface EditSprint extends Replacing {
  readonly id: SprintId;
  readonly name?: string | null;
  readonly goal?: string;
  readonly metric?: GoalMetric | null;
  readonly startsOn?: string;
  readonly endsOn?: string;
}

export const editSprint: Intent<EditSprint> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id, ...wanted }) {
    const sprint = state.of.sprint.get(id);
    const refusal = sprint === undefined ? refuse('sprint_not_found', 'id') : checkSprint(state, id, 'id');
    if (refusal !== null || sprint === undefined) return refusal ?? refuse('sprint_not_found', 'id');
    const dates = { id, startsOn: wanted.startsOn ?? sprint.startsOn, endsOn: wanted.endsOn ?? sprint.endsOn };
    const wrong = wanted.startsOn === undefined && wanted.endsOn === undefined ? null : checkDates(state, dates);
    if (wrong !== null) return wrong;
    const changed = difference(sprint, wanted);
    return accept(changed === null ? [] : [{ kind: 'sprint', id, ...changed }]);
  },
};

export interface DeleteSprint {
  readonly id: SprintId;
}

/** SPRINT-3: only a sprint that has not started is deleted; its stories go back to the backlog, and its demos and feedback go with it. */
export const deleteSprint: Intent<DeleteSprint> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id }) {
    const sprint = state.of.sprint.get(id);
    if (sprint === undefined) return refuse('sprint_not_found', 'id');
    if (sprint.startedAt !== null) return refuse('sprint_started', 'id', { sprint: sprint.number });
    const events: ProjectEvent[] = storiesIn(state, id).map((story) => ({
      kind: 'story',
      id: story.id,
      set: { sprintId: null },
      was: { sprintId: id },
    }));
    return accept([...events, ...reviewGone(state, id), { kind: 'sprint', id, set: null, was: sprint }]);
  },
};

export interface StartSprint {
  readonly id: SprintId;
}

/** SPRINT-4: one sprint of a project runs at a time; starting freezes what is in it as the commitment. */
export const startSprint: Intent<StartSprint> = {
  least: 'contributor',
  undoWithin: hour,
  undoneByOthers: true,
  needs: nothing,
  decide(state, { id }, { now }) {
    const sprint = state.of.sprint.get(id);
    if (sprint === undefined) return refuse('sprint_not_found', 'id');
    if (sprint.closedAt !== null) return refuse('sprint_closed', 'id', { sprint: sprint.number });
    if (sprint.startedAt !== null) return refuse('sprint_started', 'id', { sprint: sprint.number });
    const running = runningSprint(state);
    if (running !== undefined) return refuse('sprint_running', 'id', { sprint: running.number });
    const stories = storiesIn(state, id);
    const set = {
      startedAt: now,
      committedIds: stories.map((story) => story.id),
      committedPoints: stories.reduce((sum, { points }) => sum + (points ?? 0), 0),
    };
    const was = { startedAt: null, committedIds: sprint.committedIds, committedPoints: sprint.committedPoints };
    return accept([{ kind: 'sprint', id, set, was }, ...missingSprints(state, [{ ...sprint, ...set }])]);
  },
};

export const runningSprint = (state: ProjectView): Sprint | undefined =>
  [...state.of.sprint.values()].find(({ startedAt, closedAt }) => startedAt !== null && closedAt === null);

export interface CloseSprint {
  readonly id: SprintId;
  /** Where what is unfinished goes: a sprint, or null for the backlog. */
  readonly to: SprintId | null;
  /** Stories that go somewhere else than the rest, or whose reason is known. */
  readonly stories?: readonly { readonly storyId: StoryId; readonly to: SprintId | null; readonly reason?: string }[];
}

/**
 * SPRINT-6: closing takes every unfinished story out of the sprint, in the same change; what is done stays in it, finished sub-tasks
 * of unfinished stories too. SPRINT-7: an empty sprint closes like any other, none closes twice, and none before it starts.
 */
export const closeSprint: Intent<CloseSprint> = {
  least: 'contributor',
  undoWithin: hour,
  undoneByOthers: true,
  needs: nothing,
  decide(state, { id, to, stories = [] }, { now }) {
    const sprint = state.of.sprint.get(id);
    const targets = stories.map((story, index) => [`stories.${index}.to`, story.to] as const);
    const refusal = checkClosing(state, sprint, id, [['to', to], ...targets]);
    if (refusal !== null || sprint === undefined) return refusal ?? refuse('sprint_not_found', 'id');
    if (sprint.startedAt === null || now < sprint.startedAt)
      return refuse('sprint_not_started', 'id', { sprint: sprint.number });
    const own = new Map(stories.map((story) => [story.storyId, story]));
    const done = doneStageOf(state);
    const events: ProjectEvent[] = [];
    for (const story of storiesIn(state, id)) {
      if (isDone(story.stage, done)) continue;
      const { to: target, reason = '' } = own.get(story.id) ?? { to };
      const why = reason === '' ? {} : { reason };
      events.push({ kind: 'story', id: story.id, set: { sprintId: target }, was: { sprintId: id }, ...why });
    }
    const set = { closedAt: now, committedIds: [] };
    const was = { closedAt: null, committedIds: sprint.committedIds };
    events.push({ kind: 'sprint', id, set, was }, ...missingSprints(state, [{ ...sprint, ...set }]));
    return accept(events);
  },
};

function checkClosing(
  state: ProjectView,
  sprint: Sprint | undefined,
  id: SprintId,
  targets: readonly (readonly [field: string, SprintId | null])[],
): Refusal | null {
  const gone = sprint === undefined ? refuse('sprint_not_found', 'id') : checkSprint(state, id, 'id');
  if (gone !== null) return gone;
  for (const [field, target] of targets) {
    const refusal =
      target === id
        ? refuse('sprint_closed', field, { sprint: sprint?.number ?? 0 })
        : checkSprint(state, target, field);
    if (refusal !== null) return refusal;
  }
  return null;
}

export interface JudgeSprint extends Replacing {
  readonly id: SprintId;
  readonly verdict: GoalVerdict | null;
  readonly note?: string;
}

/** REVIEW-1: the review says of a sprint that has started whether its goal was met. */
export const judgeSprint: Intent<JudgeSprint> = {
  least: 'contributor',
  needs: nothing,
  decide(state, { id, verdict, note }) {
    const sprint = state.of.sprint.get(id);
    if (sprint === undefined) return refuse('sprint_not_found', 'id');
    if (sprint.startedAt === null) return refuse('sprint_not_started', 'id', { sprint: sprint.number });
    const changed = difference<Sprint>(sprint, { verdict, ...(note === undefined ? {} : { verdictNote: note }) });
    return accept(changed === null ? [] : [{ kind: 'sprint', id, ...changed }]);
  },
};
