import { useNavigate } from '@tanstack/react-router';
import { useLive } from '../../../live/hooks';
import type { Beside } from './use-story-verbs';

/** Where nothing opens beside the page: a story opens on its own page, what is to be done with it on the board. */
export function useOpenStoryPage(): (part: Beside) => void {
  const navigate = useNavigate();
  const { address } = useLive();
  return (part) => {
    if ('story' in part)
      void navigate({ to: '/$workspace/$key/stories/$number', params: { ...address, number: String(part.story) } });
    else void navigate({ to: '/$workspace/$key/columns', params: address, search: part });
  };
}
