import { partsAmong, type Story } from '@rondo/domain';
import { groupOf, orderedGroups, type Grouping } from './grouping';
import type { Section } from './sections';

/** A head and the stories below it: of a section, or of one group in it. */
export interface Band {
  readonly key: string;
  readonly section: Section;
  /** Null: the head of the section itself. */
  readonly group: string | null;
  /** The section's stories stand in groups below. */
  readonly grouped: boolean;
  /** Who passes the filter and stands here, in order, also while it is closed. */
  readonly stories: readonly Story[];
  /** Of how many stories of the section something passes the filter. */
  readonly shown: number;
  readonly open: boolean;
}

export interface Arrangement {
  readonly by: Grouping;
  /** Null: everybody passes. */
  readonly test: ((story: Story) => boolean) | null;
  readonly isOpen: (key: string) => boolean;
  readonly nameOf: (key: string) => string;
}

export const keyOf = (section: Section, group: string | null): string =>
  `${section.key}${group === null ? '' : `/${group}`}`;

function grouped(stories: readonly Story[], by: Grouping): Map<string, Story[]> {
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    const group = groupOf(story, by);
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [story]);
    else known.push(story);
  }
  return groups;
}

/** SPRINT-10: a part stands for the story that it is part of. */
function countShown(stories: readonly Story[], among: readonly Story[]): number {
  const partOf = partsAmong(among);
  return new Set(stories.map((story) => partOf(story) ?? story)).size;
}

export function bandsOf(sections: readonly Section[], arrangement: Arrangement): Band[] {
  return sections.flatMap((section) => bandsIn(section, arrangement));
}

function bandsIn(section: Section, { by, test, isOpen, nameOf }: Arrangement): Band[] {
  const passing = test === null ? section.stories : section.stories.filter(test);
  const key = keyOf(section, null);
  const shown = test === null ? section.size.stories : countShown(passing, section.stories);
  const head = { key, section, group: null, shown, open: isOpen(key) };
  if (by === 'none') return [{ ...head, grouped: false, stories: passing }];
  const own: Band = { ...head, grouped: true, stories: [] };
  if (!own.open) return [own];
  const groups = grouped(passing, by);
  const bands = orderedGroups(groups.keys(), by, nameOf).map((group): Band => {
    const groupKey = keyOf(section, group);
    const stories = groups.get(group) ?? [];
    return { ...head, key: groupKey, group, grouped: false, stories, open: isOpen(groupKey) };
  });
  return [own, ...bands];
}
