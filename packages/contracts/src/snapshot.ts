import type { ProjectEntities, ProjectState, Rank, Story } from '@rondo/domain';
import { encodeStories, sliceStories, type StoryColumns } from './story-columns.js';

/** The kinds that travel as they are: there are few of each. */
export const smallKinds = [
  'project',
  'planning',
  'stage',
  'member',
  'label',
  'epic',
  'sprint',
  'link',
  'poker',
  'round',
  'demo',
  'feedback',
] as const satisfies readonly (keyof ProjectEntities)[];
export type SmallKind = (typeof smallKinds)[number];

/** The live set of a project. Stories travel column by column: repeated keys and values cost nothing. */
export interface Snapshot {
  readonly version: number;
  readonly nextNumber: number;
  /** PLAN is whole up to this rank; null: to its end. What lies behind comes by `backlog.page`. */
  readonly planUpTo: Rank | null;
  /** So many of the stories are enough to begin with; the others are the rest of PLAN, in order. */
  readonly first: number;
  readonly of: { readonly [Kind in SmallKind]: readonly ProjectEntities[Kind][] };
  readonly stories: StoryColumns;
}

/** Of the stories in PLAN, so many are live: the first by rank, and those in a sprint. */
export const livePlan = 10_000;
const firstPlan = 1000;

/** The picture of the live set; a state may hold more of a long PLAN. */
export function livePictureOf(
  state: ProjectState,
  isLive: (story: Story) => boolean = () => true,
  sizes = { live: livePlan, first: firstPlan },
): Snapshot {
  const plan = state.at('PLAN');
  const edge = plan.length > sizes.live ? (plan[sizes.live - 1]?.rank ?? null) : null;
  const planUpTo = edge === null || (state.planUpTo !== null && state.planUpTo < edge) ? state.planUpTo : edge;
  const waits = ({ stage, sprintId }: Story): boolean => stage === 'PLAN' && sprintId === null;
  const others = [...state.of.story.values()].filter((story) => !waits(story) && isLive(story));
  const waiting = plan.filter((story) => waits(story) && (edge === null || story.rank <= edge) && isLive(story));
  const of = Object.fromEntries(smallKinds.map((kind) => [kind, [...state.of[kind].values()]]));
  return {
    version: state.version,
    nextNumber: state.nextNumber,
    planUpTo,
    first: others.length + Math.min(waiting.length, sizes.first),
    of: of as unknown as Snapshot['of'],
    stories: encodeStories([...others, ...waiting]),
  };
}

/** The next stories of PLAN, as they were at a version. */
export interface PlanPart {
  readonly version: number;
  readonly stories: StoryColumns;
  /** With them PLAN is whole up to here; null: to its end. */
  readonly planUpTo: Rank | null;
}

const partSize = 2000;

/** What is enough to begin with, a snapshot by itself, and the parts that make it whole. */
export function partsOf(snapshot: Snapshot, size = partSize): { readonly first: Snapshot; readonly rest: PlanPart[] } {
  const { stories, version, planUpTo } = snapshot;
  const count = stories.id.length;
  const rest: PlanPart[] = [];
  const upTo = (end: number): Rank | null => {
    const last = end < count ? stories.rank[end - 1] : undefined;
    // Behind where PLAN is whole single stories may stand.
    return last === undefined || (planUpTo !== null && planUpTo < last) ? planUpTo : last;
  };
  for (let from = snapshot.first; from < count; from += size)
    rest.push({ version, stories: sliceStories(stories, from, from + size), planUpTo: upTo(from + size) });
  const first = { ...snapshot, stories: sliceStories(stories, 0, snapshot.first), planUpTo: upTo(snapshot.first) };
  return { first: rest.length === 0 ? snapshot : first, rest };
}
