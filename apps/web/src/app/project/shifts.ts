import { useEffect } from 'react';
import { announcer } from '../../features/board/acts/announcer';
import { useT } from '../../lib/i18n';
import { useLive } from '../../live/hooks';
import { withWords } from '../messages';

const shiftWords = withWords(() => import('../desk/shift-words'), 'desk');

/** What was undone or redone is said: the eye sees it, the ear does not. */
export function useShifts(): void {
  const live = useLive();
  const t = useT('shell');
  useEffect(
    () =>
      live.onShifted((what, way) => {
        shiftWords().then(
          ({ wordsOfShift }) => announcer.say(wordsOfShift(live, what, way)),
          () => announcer.say(t(way)),
        );
      }),
    [live, t],
  );
}
