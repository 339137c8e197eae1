import { useEffect } from 'react';
import { keepRefusedText } from '../../features/story/text/keep-refused-text';
import { problemText } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { useLive } from '../../live/hooks';
import { showToast } from '../../ui/toast-store';

/** What the server did not accept is said, with its reason; the screen has gone back already. */
export function useRefusals(): void {
  const live = useLive();
  const t = useT('shell');
  useEffect(
    () =>
      live.onRefused((intent, problem) => {
        keepRefusedText(live.me, intent);
        // Somebody else did the same a moment before.
        if (problem.code === 'round_already_revealed') return;
        showToast({ title: t('refused'), text: problemText(problem), tone: 'bad' });
      }),
    [live, t],
  );
}
