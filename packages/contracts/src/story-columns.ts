import type { Story } from '@rondo/domain';

/** Another form of what follows has another number: a page and a server, or a copy in a browser, may be of different builds. */
export const storyFormat = 2;

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
  'labelIds',
  'assigneeIds',
  'confirmed',
] as const;

type Plain = (typeof plain)[number];
type Repeated = (typeof repeated)[number];
/** Does not compile when a field of the story is forgotten. */
const complete: Record<Exclude<keyof Story, Plain | Repeated>, never> = {};
void complete;

/** Where values repeat they stand once, with the place of each story's value; without places all stories have the first. */
interface Dictionary<Value> {
  readonly values: readonly Value[];
  readonly at?: readonly number[];
}

type Column = readonly unknown[] | Dictionary<unknown>;

/** Stories field by field. */
export type StoryColumns = { readonly format: number } & { readonly [Field in Plain]: readonly Story[Field][] } & {
  readonly [Field in Repeated]: Dictionary<Story[Field]>;
};

export function encodeStories(stories: readonly Story[]): StoryColumns {
  return Object.fromEntries([
    ['format', storyFormat],
    ...plain.map((field) => [field, stories.map((story) => story[field])]),
    ...repeated.map((field) => [field, dictionaryOf(stories.map((story) => story[field]))]),
  ]) as StoryColumns;
}

function dictionaryOf(column: readonly unknown[]): Dictionary<unknown> {
  const values: unknown[] = [];
  const places = new Map<unknown, number>();
  const at = column.map((value) => {
    const key = Array.isArray(value) ? `${String(value.length)}:${value.join('\u0000')}` : value;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    return values.push(value) - 1;
  });
  return values.length > 1 ? { values, at } : { values };
}

/** Some of the stories, without reading them. */
export function sliceStories({ format, ...columns }: StoryColumns, from: number, to: number): StoryColumns {
  const slice = (column: Column) => {
    if (isPlain(column)) return column.slice(from, to);
    const { values, at } = column;
    return at === undefined ? { values } : { values, at: at.slice(from, to) };
  };
  const slices = Object.entries(columns).map(([field, column]) => [field, slice(column)]);
  return { format, ...Object.fromEntries(slices) } as StoryColumns;
}

export const isReadable = ({ format }: Pick<StoryColumns, 'format'>): boolean => format === storyFormat;

/** Written out as one literal: an object that is filled key by key becomes a dictionary, twenty times slower to make and slow to read. */
export function decodeStories(columns: StoryColumns): Story[] {
  if (!isReadable(columns)) throw new Error(`stories in format ${columns.format}, not ${storyFormat}`);
  const readers = [...plain, ...repeated].map((field) => [field, reader(columns[field])]);
  const of = Object.fromEntries(readers) as { [Field in keyof Story]: (row: number) => Story[Field] };
  return columns.id.map((_, row) => ({
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
    postponedFrom: of.postponedFrom(row),
    createdAt: of.createdAt(row),
    createdBy: of.createdBy(row),
    criteria: of.criteria(row),
    criteriaDone: of.criteriaDone(row),
    checks: of.checks(row),
    checksDone: of.checksDone(row),
    comments: of.comments(row),
  }));
}

function reader(column: Column): (row: number) => unknown {
  if (isPlain(column)) return (row) => column[row];
  const { values, at } = column;
  const [first] = values;
  return at === undefined ? () => first : (row) => values[at[row] ?? 0];
}

/** Asked the other way round, a list has `values` too: its method. */
const isPlain = (column: Column): column is readonly unknown[] => Array.isArray(column);
