import { useEffect } from 'react';
import { useLive } from '../../live/hooks';
import { usePeople } from '../../live/people';
import { withWords } from '../messages';

const crossedWords = withWords(() => import('../desk/tell-crossed'), 'desk');

/** Who has moved a story that somebody else had moved meanwhile is told so: what was done offline overwrites nothing unseen. */
export function useCrossed(): void {
  const live = useLive();
  const people = usePeople();
  useEffect(
    () =>
      live.onCrossed(
        (crossed) => void crossedWords().then(({ tellCrossed }) => tellCrossed(crossed, { live, people })),
      ),
    [live, people],
  );
}
