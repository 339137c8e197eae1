import { useEffect } from 'react';
import { keepRefusedText } from '../../features/story/text/keep-refused-text';
import { problemText } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { useLive } from '../../live/hooks';
import { usePeople } from '../../live/people';
import { withoutSize } from '../../live/without-size';
import { currentToasts, showToast } from '../../ui/toast-store';
import { withWords } from '../messages';
import { tellRefusedText, textOf } from './refused-text';

const undoRefusal = withWords(() => import('../desk/undo-refusal'), 'desk');

/** What the server did not accept is said, with its reason; the screen has gone back already. */
export function useRefusals(): void {
  const live = useLive();
  const people = usePeople();
  const t = useT('shell');
  useEffect(() => {
    let unsized = 0;
    return live.onRefused((intent, problem) => {
      keepRefusedText(live.me, intent);
      // Somebody else did the same a moment before.
      if (problem.code === 'round_already_revealed') return;
      if (withoutSize(intent, problem) !== null) {
        const insteadOf = 'withoutSize';
        unsized = currentToasts().some((toast) => toast.insteadOf === insteadOf) ? unsized + 1 : 1;
        const title = t('withoutSize', { count: unsized });
        showToast({ title, text: problemText(problem), tone: 'bad', stays: true, insteadOf });
        return;
      }
      const text = textOf(intent, problem.field);
      if (text !== null) {
        tellRefusedText({ live, people }, text, problem);
        return;
      }
      const tell = (): void => showToast({ title: t('refused'), text: problemText(problem), tone: 'bad' });
      if (problem.code !== 'undo_conflict' || intent.name !== 'change.undo') tell();
      else {
        const known = { live, people };
        undoRefusal().then(
          ({ tellUndoRefusal }) => tellUndoRefusal({ version: intent.body.version, problem }, known),
          tell,
        );
      }
    });
  }, [live, people, t]);
}
