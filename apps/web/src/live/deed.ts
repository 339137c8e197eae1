import type { ProjectIntent, ProjectIntentName, StoryId } from '@rondo/domain';

/** What a change of yours was, as far as it is told when it is taken back. */
export interface Deed {
  readonly name: ProjectIntentName;
  readonly stories: number;
  /** The first of them. */
  readonly storyId: StoryId | null;
}

export function deedOf({ name, body }: ProjectIntent): Deed {
  const named = body as { readonly storyIds?: readonly StoryId[]; readonly storyId?: StoryId; readonly id?: StoryId };
  const one = name === 'story.create' ? named.id : named.storyId;
  const storyIds = named.storyIds ?? (one === undefined ? [] : [one]);
  return { name, stories: storyIds.length, storyId: storyIds[0] ?? null };
}
