import type { FoundStory } from '@rondo/contracts';
import { useCallback, useSyncExternalStore } from 'react';
import type { ProjectLive } from '../../../live/project-live';

/** The stories as they stand now: as they were found, until their project is open. */
export function useStanding(live: ProjectLive | null, found: readonly FoundStory[]) {
  useSyncExternalStore(
    useCallback((listener) => live?.subscribe('story', listener) ?? (() => undefined), [live]),
    () => live?.tick('story') ?? -1,
  );
  const loaded = live !== null && live.visible.of.project.size > 0;
  return { loaded, entries: loaded ? found.flatMap((entry) => standing(live, entry)) : found };
}

function standing({ visible, me }: ProjectLive, entry: FoundStory): readonly FoundStory[] {
  const story = visible.of.story.get(entry.story.id);
  // The rest of a very long PLAN is not held here.
  if (story === undefined) return entry.story.stage === 'PLAN' && visible.planUpTo !== null ? [entry] : [];
  const isMine = story.assigneeIds.includes(me) && story.stage !== 'MANAGE';
  return isMine ? [{ ...entry, story: story as FoundStory['story'] }] : [];
}
