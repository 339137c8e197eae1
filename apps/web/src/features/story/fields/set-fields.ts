import type { ProjectIntent, ProjectIntentBody, StoryId } from '@rondo/domain';

export type StoryFields = NonNullable<ProjectIntentBody<'story.edit'>['set']>;

export const setFields = (
  storyId: StoryId,
  set: StoryFields,
  replaced?: Readonly<Record<string, string>>,
): ProjectIntent => ({
  name: 'story.edit',
  body: { storyIds: [storyId], set, ...(replaced === undefined ? {} : { replaced }) },
});
