import type { Story, StoryId } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { call } from '../../../lib/api';
import { useLive } from '../../../live/hooks';
import { usePlace } from '../open/use-place';
import { plain } from '../../../lib/plain';

const most = 20;

interface Finder {
  readonly found: readonly Story[];
  readonly search: (text: string) => void;
}

/** Stories by number or words of the title: those on the board at once, the others from the server. */
export function useStoryFinder(fits: (story: Story) => boolean): Finder {
  const live = useLive();
  const place = usePlace();
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ['story.search', place, q],
    enabled: q.length > 1,
    queryFn: ({ signal }) =>
      call('story.search', { params: place, query: { q: q.slice(0, 100), limit: most } }, { signal }),
  });
  const found = new Map<StoryId, Story>();
  const words = plain(text).split(/\s+/).filter(Boolean);
  const key = plain(`${place.key}-`);
  const number = plain(text.trim()).replace(key, '');
  if (number !== '')
    for (const story of live.visible.of.story.values())
      if (String(story.number) === number && fits(story)) found.set(story.id, story);
  for (const story of live.visible.of.story.values()) {
    if (found.size >= most) break;
    if (fits(story) && words.every((word) => plain(story.title).includes(word))) found.set(story.id, story);
  }
  for (const story of data?.stories ?? []) if (fits(story) && !found.has(story.id)) found.set(story.id, story);
  return { found: [...found.values()], search: setText };
}
