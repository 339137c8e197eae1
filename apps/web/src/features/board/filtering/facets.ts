import { stations, type Story } from '@rondo/domain';
import { storyMatcher, type FilterContext, type StoryFilter } from '../../../live/view/filter';

export const listFields = ['assignee', 'label', 'type', 'priority', 'epic'] as const;
export type ListField = (typeof listFields)[number];

export const flagFields = ['mine', 'sprint', 'blocked', 'unestimated'] as const;
export type FlagField = (typeof flagFields)[number];

const valuesOf: { readonly [Field in ListField]: (story: Story) => readonly string[] } = {
  assignee: ({ assigneeIds }) => (assigneeIds.length === 0 ? ['none'] : assigneeIds),
  label: ({ labelIds }) => (labelIds.length === 0 ? ['none'] : labelIds),
  type: ({ type }) => [type],
  priority: ({ priority }) => [priority],
  epic: ({ epicId }) => [epicId ?? 'none'],
};

export type Counts = Readonly<Record<ListField | FlagField, ReadonlyMap<string, number>>>;

/** How many stories each choice would show, all other choices as they are. */
export function countFacets(stories: readonly Story[], filter: StoryFilter, context: FilterContext): Counts {
  const tally = (cleared: StoryFilter, values: (story: Story) => readonly string[]) => {
    const test = storyMatcher(cleared, context);
    const counts = new Map<string, number>();
    for (const story of stories)
      if (test(story)) for (const value of values(story)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const list = (field: ListField) => tally({ ...filter, [field]: [] }, valuesOf[field]);
  return {
    assignee: list('assignee'),
    label: list('label'),
    type: list('type'),
    priority: list('priority'),
    epic: list('epic'),
    mine: tally({ ...filter, mine: true }, () => ['true']),
    sprint: tally({ ...filter, sprint: true }, () => ['true']),
    blocked: tally({ ...filter, blocked: true }, () => ['true']),
    unestimated: tally({ ...filter, unestimated: true }, () => ['true']),
  };
}

export const isFlag = (field: ListField | FlagField): field is FlagField =>
  (flagFields as readonly string[]).includes(field);

/** One choice more or one less. */
export function toggled(filter: StoryFilter, field: ListField | FlagField, value: string): StoryFilter {
  if (isFlag(field)) return { ...filter, [field]: !filter[field] };
  const held = filter[field] as readonly string[];
  return { ...filter, [field]: held.includes(value) ? held.filter((v) => v !== value) : [...held, value] };
}

export const storiesOnBoard = (visible: { at(station: (typeof stations)[number]): readonly Story[] }): Story[] =>
  stations.flatMap((station) => visible.at(station));
