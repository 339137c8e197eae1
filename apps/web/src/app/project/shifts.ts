import { useEffect } from 'react';
import { announcer } from '../../features/board/acts/announcer';
import { useT } from '../../lib/i18n';
import { useLive } from '../../live/hooks';
import { showToast } from '../../ui/toast-store';
import { withWords } from '../messages';

const shiftWords = withWords(() => import('../desk/shift-words'), 'desk');

/** What was undone or redone is said to eye and ear: it may have happened where nobody looks. */
export function useShifts(): void {
  const live = useLive();
  const t = useT('shell');
  useEffect(
    () =>
      live.onShifted((what, way) => {
        const tell = (title: string): void => {
          announcer.say(title);
          showToast({ title, insteadOf: 'shift' });
        };
        shiftWords().then(
          ({ wordsOfShift }) => tell(wordsOfShift(live, what, way)),
          () => tell(t(way)),
        );
      }),
    [live, t],
  );
}
