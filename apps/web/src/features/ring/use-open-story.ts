import type { Story } from '@rondo/domain';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Opens a story beside the ring; one that has no number yet is opened a moment later. */
export function useOpenStory(): (story: Story) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ number }) => {
      if (number > 0) void navigate({ to: '.', search: (before: object) => ({ ...before, story: number }) } as never);
    },
    [navigate],
  );
}
