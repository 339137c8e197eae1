import type { ProjectIntent, Replacing } from '@rondo/domain';
import { useEffect } from 'react';
import { keepRefusedText } from '../../features/story/text/keep-refused-text';
import { problemText, type Refused } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { useLive } from '../../live/hooks';
import { usePeople } from '../../live/people';
import { showToast } from '../../ui/toast-store';
import { withWords } from '../messages';

const undoRefusal = withWords(() => import('../desk/undo-refusal'), 'desk');

/** What the server did not accept is said, with its reason; the screen has gone back already. */
export function useRefusals(): void {
  const live = useLive();
  const people = usePeople();
  const t = useT('shell');
  const ui = useT('ui');
  useEffect(
    () =>
      live.onRefused((intent, problem) => {
        keepRefusedText(live.me, intent);
        // Somebody else did the same a moment before.
        if (problem.code === 'round_already_revealed') return;
        if (problem.code === 'changed_meanwhile') {
          const mine = { label: ui('meanwhile.mine'), run: () => void live.do(inPlaceOf(intent, problem)) };
          showToast({ title: t('refused'), text: problemText(problem), tone: 'bad', stays: true, action: mine });
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
      }),
    [live, people, t, ui],
  );
}

/** The same again, in place of the text that stands there now. */
function inPlaceOf(intent: ProjectIntent, { params }: Refused): ProjectIntent {
  const { field = '', text = '' } = params ?? {};
  const { replaced } = intent.body as Replacing;
  return { ...intent, body: { ...intent.body, replaced: { ...replaced, [field]: text } } } as ProjectIntent;
}
