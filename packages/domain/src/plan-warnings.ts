import { capacityIn, isCapacitySet, isOver, sprintLoad, type Share, type SprintLoad } from './capacity.js';
import { isDone } from './cycle.js';
import { isUnsized } from './flow/unsized.js';
import type { Member, Story } from './entities.js';
import type { StoryId, UserId } from './ids.js';
import { planningOf } from './intents/sprint-schedule.js';
import { doneStageOf, storiesIn } from './intents/sprint-stories.js';
import type { Planning, Sprint } from './planning-entities.js';
import type { ProjectView } from './project-state.js';
import { compareRank } from './rank.js';
import type { Discipline } from './vocabulary.js';

/** What a plan should be looked at for; each names its stories. */
export type PlanWarning = { readonly storyIds: readonly StoryId[] } & (
  | { readonly kind: 'team' | 'velocity'; readonly load: number; readonly capacity: number }
  | { readonly kind: 'person'; readonly userId: UserId; readonly load: number; readonly capacity: number }
  | { readonly kind: 'discipline'; readonly discipline: Discipline; readonly load: number; readonly capacity: number }
  | { readonly kind: 'unestimated' | 'noCriteria' | 'tooBig' | 'dependency' }
);

/** What the past says, where there is one. */
export interface Experience {
  /** The most that the team has finished in one of its last sprints. */
  readonly most: number | null;
  /** In how many working days half of the stories of a size were done, by size. */
  readonly days50: ReadonlyMap<number, number>;
}
export const noExperience: Experience = { most: null, days50: new Map() };

const week = 5;

/** PLANNING-2: what is asked is more than can be done. */
function overCommitted({ team, people, disciplines }: SprintLoad, most: number | null): PlanWarning[] {
  const over = ({ load, capacity, storyIds }: Share) => ({ load, capacity: capacity ?? 0, storyIds: [...storyIds] });
  return [
    ...(isOver(team) ? [{ kind: 'team' as const, ...over(team) }] : []),
    ...(most !== null && team.load > most ? [{ kind: 'velocity' as const, ...over({ ...team, capacity: most }) }] : []),
    ...[...people].flatMap(([userId, share]) =>
      isOver(share) ? [{ kind: 'person' as const, userId, ...over(share) }] : [],
    ),
    ...[...disciplines].flatMap(([discipline, share]) =>
      isOver(share) ? [{ kind: 'discipline' as const, discipline, ...over(share) }] : [],
    ),
  ];
}

/**
 * PLANNING-4: a story is too big when those who are to do it cannot finish it within a week of five working days, or when more than
 * half of the stories of its size took longer: likelier than not. Whoever can do most stands for a story that nobody is assigned to.
 */
function tooBig(members: readonly Member[], planning: Planning, { days50 }: Experience): (story: Story) => boolean {
  const inWeek = new Map<string, number>(
    members.filter(isCapacitySet).map((member) => [member.id, capacityIn(week, member, planning.reserve)]),
  );
  const ablest = Math.max(0, ...inWeek.values());
  return ({ points, assigneeIds }) => {
    if (points === null) return false;
    if ((days50.get(points) ?? 0) > week) return true;
    const theirs = assigneeIds.map((id) => inWeek.get(id)).filter((capacity) => capacity !== undefined);
    const capacity = theirs.length === 0 ? ablest : theirs.reduce((sum, one) => sum + one, 0);
    return capacity > 0 && points > capacity;
  };
}

/** PLANNING-5: a story waits for one that comes later: behind it in the sprint, in a later sprint, or in none. */
function waitsForLater(
  state: ProjectView,
  sprint: Sprint,
  isOpen: (story: Story) => boolean,
): (story: Story) => boolean {
  const isLater = (blocker: Story, story: Story): boolean => {
    const other = blocker.sprintId === null ? undefined : state.of.sprint.get(blocker.sprintId);
    if (other?.id === sprint.id) return compareRank(blocker, story) > 0;
    return other === undefined || other.startsOn > sprint.startsOn;
  };
  return (story) =>
    state.linksTouching(story.id).some((linkId) => {
      const link = state.of.link.get(linkId);
      const blocker = link?.kind === 'blocks' && link.toId === story.id ? state.of.story.get(link.fromId) : undefined;
      return blocker !== undefined && isOpen(blocker) && isLater(blocker, story);
    });
}

/** The load of a sprint and what to look at before it starts, from what weighs most to what weighs least. */
export function sprintPlan(
  state: ProjectView,
  sprint: Sprint,
  experience: Experience = noExperience,
): { readonly load: SprintLoad; readonly warnings: readonly PlanWarning[] } {
  const planning = planningOf(state);
  const members = [...state.of.member.values()];
  const stories = storiesIn(state, sprint.id);
  const done = doneStageOf(state);
  const isOpen = ({ stage }: Story): boolean => !isDone(stage, done);
  const open = stories.filter(isOpen);
  const load = sprintLoad(sprint, stories, members, planning);
  const about = (kind: 'unestimated' | 'noCriteria' | 'tooBig' | 'dependency', test: (story: Story) => boolean) => {
    const storyIds = open.filter(test).map(({ id }) => id);
    return storyIds.length === 0 ? [] : [{ kind, storyIds }];
  };
  return {
    load,
    warnings: [
      ...overCommitted(load, experience.most),
      ...about('unestimated', isUnsized),
      ...about('tooBig', tooBig(members, planning, experience)),
      ...about('dependency', waitsForLater(state, sprint, isOpen)),
      ...about('noCriteria', lacksCriteria),
    ],
  };
}

/** PLANNING-3: nobody has said when it is done; a sub-task goes by its parent. */
const lacksCriteria = ({ criteria, parentId }: Story): boolean => criteria === 0 && parentId === null;
