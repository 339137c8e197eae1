import type { UserId } from '@rondo/domain';
import type { ProjectLive } from './project-live';

/** Who else has written this text last, as far as is known here. */
export const writerIn = (live: Pick<ProjectLive, 'me' | 'recentChanges'>, text: string): UserId | null =>
  live
    .recentChanges()
    .findLast(
      ({ actorId, events }) =>
        actorId !== live.me && events.some(({ set }) => set !== null && Object.values(set).includes(text)),
    )?.actorId ?? null;
