import { isDone } from '../cycle.js';
import { accept, refuse, type Refusal } from '../decision.js';
import type { Project, Story } from '../entities.js';
import type { ProjectEvent } from '../events.js';
import type { SprintId, StoryId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import { compareRank } from '../rank.js';
import { stations } from '../vocabulary.js';
import type { Intent } from './intent.js';
import { placedStories, ranksBehind, type After, type ProjectPlace } from './placing.js';
import { difference, openStories } from './story-fields.js';
import type { Undoing } from './undo-conflict.js';

/** SPRINT-5: nothing comes into a sprint that is closed. */
export function checkSprint(state: ProjectView, sprintId: SprintId | null, field = 'sprintId'): Refusal | null {
  if (sprintId === null) return null;
  const sprint = state.of.sprint.get(sprintId);
  if (sprint === undefined) return refuse('sprint_not_found', field);
  return sprint.closedAt === null ? null : refuse('sprint_closed', field, { sprint: sprint.number });
}

/** STORY-7: where a sub-task belongs that is named no sprint: to the sprint of its parent, unless that is closed. */
export function sprintOfParent(state: ProjectView, parentId: StoryId | null): SprintId | null {
  const { sprintId = null } = state.of.story.get(parentId ?? '') ?? {};
  return checkSprint(state, sprintId) === null ? sprintId : null;
}

export const doneStageOf = (state: ProjectView): Story['stage'] =>
  state.of.project.values().next().value?.doneStage ?? 'OPERATE';

/** SPRINT-5: what is not done, or not any more, stays in no sprint that is closed. */
export const leavesClosedSprint = (
  state: ProjectView,
  { sprintId, stage }: Pick<Story, 'sprintId' | 'stage'>,
  doneStage = doneStageOf(state),
): { readonly sprintId?: null } =>
  checkSprint(state, sprintId) === null || isDone(stage, doneStage) ? {} : { sprintId: null };

/** SPRINT-5: another done stage sends stories back to work as well. */
export const leaveClosedSprints = (state: ProjectView, doneStage: Story['stage']): ProjectEvent[] =>
  [...state.of.story.values()].flatMap((story): ProjectEvent | [] => {
    const changed = difference<Story>(story, leavesClosedSprint(state, story, doneStage));
    return changed === null ? [] : { kind: 'story', id: story.id, ...changed };
  });

/** SPRINT-5: whether these events of an undo put a story back, done, into the closed sprint that it left, by what was recorded, after the close. */
export function doneAgain(
  state: ProjectView,
  { id, set }: Extract<ProjectEvent, { kind: 'story' }>,
  { events, undone }: Undoing,
): boolean {
  const { closedAt = null } = state.of.sprint.get(set?.sprintId ?? '') ?? {};
  const project = events.find(({ kind }) => kind === 'project')?.set as Partial<Project> | null | undefined;
  const stage = set?.stage ?? state.of.story.get(id)?.stage;
  return (
    closedAt !== null &&
    closedAt <= undone.recordedAt &&
    stage !== undefined &&
    isDone(stage, project?.doneStage ?? doneStageOf(state))
  );
}

/**
 * The open stories of a sprint, in the order of the project; with null those of the backlog.
 * BACKLOG-3: what is under way and in no sprint lies there before what waits in PLAN.
 */
export function storiesIn(state: ProjectView, sprintId: SprintId | null): Story[] {
  return sprintId === null
    ? [...startedIn(state), ...waitingIn(state)]
    : state.storiesOfSprint(sprintId).sort(compareRank);
}

const isUnplanned = ({ sprintId }: Story): boolean => sprintId === null;

/** What of the backlog waits in PLAN, in order. */
export const waitingIn = (state: ProjectView): Story[] => state.at('PLAN').filter(isUnplanned);

/** What of the backlog is under way, in order. */
export function startedIn(state: ProjectView): Story[] {
  const done = doneStageOf(state);
  const places = stations.filter((station) => station !== 'PLAN' && !isDone(station, done));
  return places.flatMap((station) => state.at(station).filter(isUnplanned)).sort(compareRank);
}

export interface PlanStories {
  readonly storyIds: readonly StoryId[];
  /** Null: back to the backlog. */
  readonly sprintId: SprintId | null;
  /** BACKLOG-1: left out, the stories keep their rank; null: to the top of the sprint or the backlog. */
  readonly after?: After;
}

/**
 * BACKLOG-1: stories planned after another stand right after it in the order of the whole project; the stage stays.
 * BACKLOG-2: the unfinished sub-tasks of a story that were in its sprint come along to another, and those in no sprint.
 * BACKLOG-3: what waits and is placed behind what is under way comes to the top of what waits.
 */
export const planStories: Intent<PlanStories> = {
  least: 'contributor',
  needs: ({ storyIds, after }) => placedStories(storyIds, after),
  decide(state, { storyIds, sprintId, after }) {
    const stories = openStories(state, storyIds);
    if (!Array.isArray(stories)) return stories;
    const refusal = checkSprint(state, sprintId);
    if (refusal !== null) return refusal;

    const moving = new Set<string>(storyIds);
    const ranks =
      after === undefined ? null : ranksBehind(state, placeOf(state, sprintId, after, stories), moving, stories.length);
    const events: ProjectEvent[] = [];
    stories.forEach((story, index) => {
      const rank = ranks?.[index] ?? story.rank;
      const changed = difference<Story>(story, { sprintId, rank });
      if (changed !== null) events.push({ kind: 'story', id: story.id, ...changed });
      for (const child of comingAlong(state, story, sprintId, moving)) {
        const along = difference<Story>(child, { sprintId });
        if (along !== null) events.push({ kind: 'story', id: child.id, ...along });
      }
    });
    return accept(events);
  },
};

/** What the stories are placed behind; the top lies before all that stay. */
function placeOf(state: ProjectView, sprintId: SprintId | null, after: After, stories: readonly Story[]): ProjectPlace {
  const anchor = after === null ? undefined : state.of.story.get(after);
  const behindStarted = sprintId === null && anchor?.sprintId === null && anchor.stage !== 'PLAN';
  const toTop = anchor === undefined || (behindStarted && stories.some(({ stage }) => stage === 'PLAN'));
  if (!toTop) return { behind: anchor };
  const moving = new Set(stories.map(({ id }) => id));
  const staying = storiesIn(state, sprintId).filter(({ id }) => !moving.has(id));
  return {
    before: staying.reduce<Story | null>(
      (first, story) => (first && compareRank(first, story) < 0 ? first : story),
      null,
    ),
  };
}

function* comingAlong(
  state: ProjectView,
  parent: Story,
  to: SprintId | null,
  moving: ReadonlySet<string>,
): Generator<Story> {
  const done = doneStageOf(state);
  const comes = ({ sprintId }: Story): boolean =>
    sprintId === parent.sprintId || (sprintId === null && to !== parent.sprintId);
  for (const child of state.subtasksOf(parent.id))
    if (comes(child) && !moving.has(child.id) && !isDone(child.stage, done)) yield child;
}
