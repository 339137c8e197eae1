import type { Story, StoryId } from '@rondo/domain';
import { useLive, useTick } from '../../../live/hooks';

/** The stories a picker is about, as they stand now. */
export function usePickedStories(storyIds: readonly StoryId[]): readonly Story[] {
  const { visible } = useLive();
  useTick('story');
  return storyIds.flatMap((id) => visible.of.story.get(id) ?? []);
}
