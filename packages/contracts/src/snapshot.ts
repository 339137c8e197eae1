import type { ProjectEntities, ProjectState, ProjectView, Rank, Story } from '@rondo/domain';

/** A column of story values: plain, or indexes into a dictionary where values repeat. */
type Column =
  readonly unknown[] | { readonly values: readonly unknown[]; readonly at: readonly (number | readonly number[])[] };

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
  readonly of: { readonly [Kind in SmallKind]: readonly ProjectEntities[Kind][] };
  readonly stories: { readonly [Field in keyof Story]: Column };
}

/** The picture of a state, with those of its stories that are chosen. */
export function pictureOf(
  state: Pick<ProjectState, 'version' | 'nextNumber' | 'planUpTo' | 'of'>,
  stories: readonly Story[] = [...state.of.story.values()],
): Snapshot {
  const of = Object.fromEntries(smallKinds.map((kind) => [kind, [...state.of[kind].values()]]));
  return {
    version: state.version,
    nextNumber: state.nextNumber,
    planUpTo: state.planUpTo,
    of: of as unknown as Snapshot['of'],
    stories: encodeStories(stories),
  };
}

/** Of the stories in PLAN, so many are live: the first by rank, and those in a sprint. */
export const livePlan = 10_000;

/** The picture of the live set; a state may hold more of a long PLAN. */
export function livePictureOf(state: ProjectView, isLive: (story: Story) => boolean = () => true): Snapshot {
  const plan = state.at('PLAN');
  const edge = plan.length > livePlan ? (plan[livePlan - 1]?.rank ?? null) : null;
  const planUpTo = edge === null || (state.planUpTo !== null && state.planUpTo < edge) ? state.planUpTo : edge;
  const isNear = ({ stage, rank, sprintId }: Story): boolean =>
    stage !== 'PLAN' || edge === null || rank <= edge || sprintId !== null;
  const stories = [...state.of.story.values()].filter((story) => isNear(story) && isLive(story));
  return { ...pictureOf(state, stories), planUpTo };
}

const plain = ['id', 'number', 'title', 'rank', 'enteredAt', 'createdAt'] as const;
const repeated = [
  'type',
  'stage',
  'lap',
  'priority',
  'points',
  'epicId',
  'sprintId',
  'parentId',
  'dueOn',
  'origin',
  'blocked',
  'textVersion',
  'postponed',
  'postponedFrom',
  'createdBy',
  'criteria',
  'criteriaDone',
  'checks',
  'checksDone',
  'comments',
] as const;
const repeatedLists = ['labelIds', 'assigneeIds', 'confirmed'] as const;

type Field = (typeof plain)[number] | (typeof repeated)[number] | (typeof repeatedLists)[number];
/** Does not compile when a field of the story is forgotten. */
const complete: Record<Exclude<keyof Story, Field>, never> = {};
void complete;

function dictionary() {
  const values: unknown[] = [];
  const places = new Map<unknown, number>();
  const place = (value: unknown): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, values.length);
    values.push(value);
    return values.length - 1;
  };
  return { values, place };
}

export function encodeStories(stories: readonly Story[]): Snapshot['stories'] {
  const columns: Record<string, Column> = {};
  for (const field of plain) columns[field] = stories.map((story) => story[field]);
  for (const field of repeated) {
    const { values, place } = dictionary();
    columns[field] = { values, at: stories.map((story) => place(story[field])) };
  }
  for (const field of repeatedLists) {
    const { values, place } = dictionary();
    columns[field] = { values, at: stories.map((story) => story[field].map(place)) };
  }
  return columns as unknown as Snapshot['stories'];
}

/** Written out as one literal: an object that is filled key by key becomes a dictionary, twenty times slower to make and slow to read. */
export function decodeStories(columns: Snapshot['stories']): Story[] {
  // A copy that an earlier version has left in a browser may lack some.
  const known: Partial<Snapshot['stories']> = columns;
  const fields = [...plain, ...repeated, ...repeatedLists].map((field) => [field, reader(known[field] ?? [])]);
  const of = Object.fromEntries(fields) as { [Field in keyof Story]: (row: number) => Story[Field] };
  return (columns.id as readonly unknown[]).map((_, row) => ({
    id: of.id(row),
    number: of.number(row),
    title: of.title(row),
    type: of.type(row),
    stage: of.stage(row),
    rank: of.rank(row),
    lap: of.lap(row),
    enteredAt: of.enteredAt(row),
    priority: of.priority(row),
    points: of.points(row),
    labelIds: of.labelIds(row),
    assigneeIds: of.assigneeIds(row),
    epicId: of.epicId(row),
    sprintId: of.sprintId(row),
    parentId: of.parentId(row),
    dueOn: of.dueOn(row),
    origin: of.origin(row),
    blocked: of.blocked(row),
    confirmed: of.confirmed(row),
    textVersion: of.textVersion(row),
    postponed: of.postponed(row),
    postponedFrom: of.postponedFrom(row) ?? null,
    createdAt: of.createdAt(row),
    createdBy: of.createdBy(row),
    criteria: of.criteria(row),
    criteriaDone: of.criteriaDone(row),
    checks: of.checks(row),
    checksDone: of.checksDone(row),
    comments: of.comments(row),
  }));
}

const nothing: readonly never[] = [];

function reader(column: Column): (row: number) => unknown {
  // Asked the other way round, a list has `values` too: its method.
  if (Array.isArray(column)) return (row) => (column as readonly unknown[])[row];
  const { values, at } = column as Exclude<Column, readonly unknown[]>;
  return (row) => {
    const place = at[row];
    if (typeof place !== 'object') return values[place ?? -1];
    return place.length === 0 ? nothing : place.map((index) => values[index]);
  };
}
