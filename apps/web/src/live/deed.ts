import type { ProjectIntent, ProjectIntentName, Story, StoryId } from '@rondo/domain';

/** What a change of yours was, as far as it is told when it is taken back. */
export interface Deed {
  readonly name: ProjectIntentName;
  readonly stories: number;
  /** The first of them. */
  readonly storyId: StoryId | null;
}

/** What was taken back, or done again. */
export interface Shifted extends Omit<Deed, 'storyId'> {
  /** The first of its stories: as it stood before where it is gone now. */
  readonly story: Story | null;
}

export function deedOf({ name, body }: ProjectIntent): Deed {
  const named = body as { readonly storyIds?: readonly StoryId[]; readonly storyId?: StoryId; readonly id?: StoryId };
  const one = name === 'story.create' ? named.id : named.storyId;
  const storyIds = named.storyIds ?? (one === undefined ? [] : [one]);
  return { name, stories: storyIds.length, storyId: storyIds[0] ?? null };
}

/** Of several parts of one act: their stories together, or those of the largest where they are of different kinds. */
export function shiftedAsOne(parts: readonly Shifted[]): Shifted | null {
  const [first] = parts;
  if (first === undefined) return null;
  const counts = parts.map(({ stories }) => stories);
  const alike = parts.every(({ name }) => name === first.name);
  return { ...first, stories: alike ? counts.reduce((sum, count) => sum + count, 0) : Math.max(...counts) };
}
