import { storyTypes, type EpicId, type Story, type StoryId, type UserId } from '@rondo/domain';
import type { StoryEdit } from '../../../live/view/story-desk';

export const groupings = ['none', 'epic', 'assignee', 'type'] as const;
export type Grouping = (typeof groupings)[number];

/** Which group a story stands in; a story of several people stands with the first. `none`: without one. */
export function groupOf(story: Story, by: Grouping): string {
  if (by === 'epic') return story.epicId ?? 'none';
  if (by === 'assignee') return story.assigneeIds[0] ?? 'none';
  return story.type;
}

/** Groups in order: by name, what has none last; types as the vocabulary has them. */
export function orderedGroups(keys: Iterable<string>, by: Grouping, nameOf: (key: string) => string): string[] {
  const all = [...keys];
  if (by === 'type') return storyTypes.filter((type) => all.includes(type));
  const named = all.filter((key) => key !== 'none').sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  return all.includes('none') ? [...named, 'none'] : named;
}

/** What makes these stories belong to a group; null when they do already. */
export function editInto(
  group: string,
  by: Grouping,
  stories: readonly Story[],
): { readonly storyIds: readonly StoryId[]; readonly edit: StoryEdit } | null {
  const moving = stories.filter((story) => groupOf(story, by) !== group);
  if (by === 'none' || moving.length === 0) return null;
  return { storyIds: moving.map(({ id }) => id), edit: editOf(group, by, moving) };
}

function editOf(group: string, by: Grouping, stories: readonly Story[]): StoryEdit {
  if (by === 'epic') return { set: { epicId: group === 'none' ? null : (group as EpicId) } };
  if (by === 'type') return { set: { type: storyTypes.find((type) => type === group) ?? 'feature' } };
  const first = new Set(stories.flatMap(({ assigneeIds }) => assigneeIds[0] ?? []));
  if (group === 'none') return { removeAssigneeIds: [...new Set(stories.flatMap(({ assigneeIds }) => assigneeIds))] };
  first.delete(group as UserId);
  return { addAssigneeIds: [group as UserId], removeAssigneeIds: [...first] };
}
