import type { ProjectIntent } from '@rondo/domain';
import { problemText } from '../../lib/api';
import { useLive } from '../../live/hooks';
import { showToast } from '../../ui/toast-store';

/** Does an intent and says why when the rules refuse it. */
export function useWrite(): (intent: ProjectIntent) => boolean {
  const live = useLive();
  return (intent) => {
    const done = live.do(intent);
    if (!done.ok) showToast({ title: problemText(done), tone: 'bad' });
    return done.ok;
  };
}
