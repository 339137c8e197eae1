import type { Change, StoryId } from '@rondo/domain';
import { call } from '../../lib/api';
import type { ProjectLive } from '../../live/project-live';
import type { Since } from './last-touching';

/** What is looked for among the changes that are known here or, of a story, in its history. */
export async function knownChange(
  live: ProjectLive,
  storyId: string | null,
  find: (changes: readonly Change[]) => Since | null,
): Promise<Since | null> {
  const here = find(live.recentChanges());
  if (here !== null || storyId === null) return here;
  try {
    const params = { ...live.address, storyId: storyId as StoryId };
    const { changes } = await call('story.history', { params, query: { limit: 50 } });
    return find(changes.toReversed());
  } catch {
    return null;
  }
}
