import type { ProjectIntent } from '@rondo/domain';
import { useCallback } from 'react';
import { problemText } from '../lib/api';
import { showToast } from '../ui/toast-store';
import { useLive } from './hooks';

/** Does an intent and says why when the rules refuse it; of a text in conflict `onRefused` tells more. */
export function useWrite(): (intent: ProjectIntent) => boolean {
  const live = useLive();
  return useCallback(
    (intent) => {
      const done = live.do(intent);
      if (!done.ok && done.code !== 'changed_meanwhile') showToast({ title: problemText(done), tone: 'bad' });
      return done.ok;
    },
    [live],
  );
}
