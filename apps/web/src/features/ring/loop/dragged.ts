import type { StoryId } from '@rondo/domain';

/** What a story carries while it is dragged on the ring. */
export const storyData = (id: StoryId): Record<string, unknown> => ({ kind: 'ring-story', id });

export const draggedStory = (data: Record<string | symbol, unknown>): StoryId | null =>
  data['kind'] === 'ring-story' ? (data['id'] as StoryId) : null;
