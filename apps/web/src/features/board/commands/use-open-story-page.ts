import { useNavigate } from '@tanstack/react-router';
import { useLive } from '../../../live/hooks';
import { anotherVisit } from './another-visit';
import type { Beside } from './use-story-verbs';

/** Where nothing opens beside the page: a story opens on its own page, what is to be done with it on the board. */
export function useOpenStoryPage(): (part: Beside, hash?: string) => void {
  const navigate = useNavigate();
  const { address } = useLive();
  return (part, hash = '') => {
    if ('story' in part)
      void navigate({
        to: '/$workspace/$key/stories/$number',
        params: { ...address, number: String(part.story) },
        hash,
        state: anotherVisit(),
      });
    else void navigate({ to: '/$workspace/$key/columns', params: address, search: part });
  };
}
