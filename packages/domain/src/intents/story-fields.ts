import type { Story } from '../entities.js';
import { refuse, type Refusal } from '../decision.js';
import type { EpicId, LabelId, StoryId, UserId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import type { Origin, Priority, StoryType } from '../vocabulary.js';

/** The fields of a story that an edit may set. */
export interface StoryFields {
  readonly title?: string;
  readonly type?: StoryType;
  readonly priority?: Priority;
  readonly points?: number | null;
  readonly epicId?: EpicId | null;
  readonly parentId?: StoryId | null;
  readonly dueOn?: string | null;
  readonly origin?: Origin | null;
}

/** STORY-2: labels, epic and assignees exist in the project. */
export function checkReferences(
  state: ProjectView,
  refs: {
    readonly labelIds?: readonly LabelId[] | undefined;
    readonly assigneeIds?: readonly UserId[] | undefined;
    readonly epicId?: EpicId | null | undefined;
  },
  mayAssign: (id: UserId) => boolean,
): Refusal | null {
  if (refs.labelIds?.some((id) => !state.of.label.has(id))) return refuse('label_not_found', 'labelIds');
  if (refs.epicId && !state.of.epic.has(refs.epicId)) return refuse('epic_not_found', 'epicId');
  if (refs.assigneeIds?.some((id) => !mayAssign(id))) return refuse('assignee_not_member', 'assigneeIds');
  return null;
}

/** STORY-3: a sub-task's parent is an open story that is no sub-task itself, and a story with sub-tasks becomes none. */
export function checkParent(state: ProjectView, storyId: StoryId, parentId: StoryId | null): Refusal | null {
  if (parentId === null) return null;
  const parent = state.of.story.get(parentId);
  if (parent === undefined || parent.parentId !== null || parentId === storyId)
    return refuse('parent_invalid', 'parentId');
  return state.subtasksOf(storyId).length > 0 ? refuse('parent_invalid', 'parentId') : null;
}

/** The fields that really differ, with what they replace; null when nothing does. */
export function difference<Entity extends object>(
  present: Entity,
  wanted: Partial<Entity>,
): { set: Partial<Entity>; was: Partial<Entity> } | null {
  const set: Partial<Entity> = {};
  const was: Partial<Entity> = {};
  let differs = false;
  for (const key of Object.keys(wanted) as (keyof Entity)[]) {
    const value = wanted[key];
    if (value === undefined || sameValue(present[key], value)) continue;
    set[key] = value;
    was[key] = present[key];
    differs = true;
  }
  return differs ? { set, was } : null;
}

/** Field values are scalars, lists of strings or flat records, whose fields a database may have put in another order. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const entries = Object.entries(a);
  const others = new Map<string, unknown>(Object.entries(b));
  return entries.length === others.size && entries.every(([name, value]) => others.get(name) === value);
}

/** STORY-6: several stories at once are all open, or nothing happens; one named twice counts once. */
export function openStories(
  state: ProjectView,
  ids: readonly StoryId[],
  field: 'storyIds' | 'stories' = 'storyIds',
): Story[] | Refusal {
  const stories: Story[] = [];
  for (const id of new Set(ids)) {
    const story = state.of.story.get(id);
    if (story === undefined) return refuse('story_not_found', field);
    stories.push(story);
  }
  return stories;
}
