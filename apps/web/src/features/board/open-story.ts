import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Opens a story beside the board; one that the server has not numbered yet cannot be addressed. */
export function useOpenStory(): (number: number) => void {
  const navigate = useNavigate();
  return useCallback(
    (number) => {
      if (number > 0) void navigate({ to: '.', search: (before: object) => ({ ...before, story: number }) } as never);
    },
    [navigate],
  );
}
