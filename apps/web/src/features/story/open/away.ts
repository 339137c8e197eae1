import type { StoryDetails } from '@rondo/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api';

interface Place {
  readonly workspace: string;
  readonly key: string;
}

/** A story that is not on the board: finished long ago, far down the backlog, archived or in the trash. Null: there is none. */
export const awayQuery = (place: Place, number: number) =>
  queryOptions({
    queryKey: ['story.away', place, number],
    staleTime: 5_000,
    queryFn: async ({ signal }): Promise<StoryDetails | null> => {
      const id = await idOf(place, number, signal);
      return id === null ? null : call('story.read', { params: { ...place, storyId: id } }, { signal });
    },
  });

async function idOf(place: Place, number: number, signal: AbortSignal) {
  const { stories } = await call(
    'story.search',
    { params: place, query: { q: String(number), limit: 50 } },
    { signal },
  );
  const found = stories.find((story) => story.number === number);
  if (found !== undefined) return found.id;
  for (const fate of ['trash', 'archive'] as const) {
    let before: number | undefined;
    do {
      const query = { fate, limit: 200, ...(before === undefined ? {} : { before }) };
      const page = await call('story.removed', { params: place, query }, { signal });
      const removed = page.stories.find(({ story }) => story.number === number);
      if (removed !== undefined) return removed.story.id;
      before = page.more ? page.stories.at(-1)?.removedAt : undefined;
    } while (before !== undefined);
  }
  return null;
}
