import {
  isUnsized,
  priorities,
  storyTypes,
  type EpicId,
  type LabelId,
  type Priority,
  type SprintId,
  type Story,
  type StoryType,
  type UserId,
} from '@rondo/domain';
import { plain } from '../../lib/plain';

/** What the board shows. An empty list asks nothing; `none` asks for stories without one. */
export interface StoryFilter {
  readonly q: string;
  readonly assignee: readonly (UserId | 'none')[];
  readonly label: readonly (LabelId | 'none')[];
  readonly type: readonly StoryType[];
  readonly priority: readonly Priority[];
  readonly epic: readonly (EpicId | 'none')[];
  readonly unestimated: boolean;
  readonly blocked: boolean;
  readonly mine: boolean;
  /** In the sprint that runs. */
  readonly sprint: boolean;
}

export const noFilter: StoryFilter = {
  q: '',
  assignee: [],
  label: [],
  type: [],
  priority: [],
  epic: [],
  unestimated: false,
  blocked: false,
  mine: false,
  sprint: false,
};

/** The filter as it stands in the address; what asks nothing is left out. */
export interface FilterSearch {
  readonly q?: string | undefined;
  readonly assignee?: string | undefined;
  readonly label?: string | undefined;
  readonly type?: string | undefined;
  readonly priority?: string | undefined;
  readonly epic?: string | undefined;
  readonly unestimated?: boolean | undefined;
  readonly blocked?: boolean | undefined;
  readonly mine?: boolean | undefined;
  readonly sprint?: boolean | undefined;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const listOf = (value: unknown): string[] =>
  textOf(value)
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
const flagOf = (value: unknown): boolean => value === true || value === 1 || value === 'true' || value === '1';
const known = <Word extends string>(words: readonly Word[], value: unknown): Word[] =>
  listOf(value).filter((word): word is Word => (words as readonly string[]).includes(word));

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function parseFilter(search: Readonly<Record<string, unknown>>): StoryFilter {
  return {
    q: textOf(search['q']),
    assignee: listOf(search['assignee']) as (UserId | 'none')[],
    label: listOf(search['label']) as (LabelId | 'none')[],
    type: known(storyTypes, search['type']),
    priority: known(priorities, search['priority']),
    epic: listOf(search['epic']) as (EpicId | 'none')[],
    unestimated: flagOf(search['unestimated']),
    blocked: flagOf(search['blocked']),
    mine: flagOf(search['mine']),
    sprint: flagOf(search['sprint']),
  };
}

export function writeFilter(filter: StoryFilter): FilterSearch {
  const list = (items: readonly string[]) => (items.length === 0 ? undefined : items.join(','));
  return {
    q: filter.q === '' ? undefined : filter.q,
    assignee: list(filter.assignee),
    label: list(filter.label),
    type: list(filter.type),
    priority: list(filter.priority),
    epic: list(filter.epic),
    unestimated: filter.unestimated || undefined,
    blocked: filter.blocked || undefined,
    mine: filter.mine || undefined,
    sprint: filter.sprint || undefined,
  };
}

export const isFiltering = (filter: StoryFilter): boolean =>
  Object.values(writeFilter(filter)).some((value) => value !== undefined);

export interface FilterContext {
  readonly me: UserId;
  readonly projectKey: string;
  /** The sprint that runs. */
  readonly sprintId: SprintId | null;
}

/** Stories are replaced, never changed, so what is derived from one holds for its lifetime. */
const haystacks = new WeakMap<Story, string>();

function haystackOf(story: Story): string {
  const made = haystacks.get(story) ?? plain(story.title);
  haystacks.set(story, made);
  return made;
}

/** Every word must occur in the title, or be the story's number (`12`, `#12`, `SHOP-12`). */
function textTest(q: string, projectKey: string): (story: Story) => boolean {
  const tests = plain(q)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const key = `${projectKey.toLowerCase()}-`;
      const number = Number(word.startsWith(key) ? word.slice(key.length) : word.replace(/^#/, ''));
      return { word, number };
    });
  return (story) =>
    tests.every(({ word, number }) => (number > 0 && story.number === number) || haystackOf(story).includes(word));
}

function anyOf<Id extends string>(wanted: readonly (Id | 'none')[], held: readonly Id[]): boolean {
  return held.length === 0 ? wanted.includes('none') : held.some((id) => wanted.includes(id));
}

/** The filter made ready to run over many stories. */
export function storyMatcher(filter: StoryFilter, context: FilterContext): (story: Story) => boolean {
  const { me, projectKey, sprintId } = context;
  const tests: ((story: Story) => boolean)[] = [];
  if (filter.mine) tests.push((story) => story.assigneeIds.includes(me));
  if (filter.sprint) tests.push((story) => story.sprintId !== null && story.sprintId === sprintId);
  if (filter.blocked) tests.push((story) => story.blocked !== null);
  if (filter.type.length > 0) tests.push((story) => filter.type.includes(story.type));
  if (filter.priority.length > 0) tests.push((story) => filter.priority.includes(story.priority));
  if (filter.unestimated) tests.push(isUnsized);
  if (filter.epic.length > 0) tests.push((story) => filter.epic.includes(story.epicId ?? 'none'));
  if (filter.assignee.length > 0) tests.push((story) => anyOf(filter.assignee, story.assigneeIds));
  if (filter.label.length > 0) tests.push((story) => anyOf(filter.label, story.labelIds));
  if (filter.q.trim() !== '') tests.push(textTest(filter.q, projectKey));
  return (story) => tests.every((test) => test(story));
}

export const matches = (story: Story, filter: StoryFilter, context: FilterContext): boolean =>
  storyMatcher(filter, context)(story);
