import type { ProjectIntent } from '@rondo/domain';
import { useEffect } from 'react';
import { keepRefusedText } from '../../features/story/text/keep-refused-text';
import { problemText, type Refused } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { useLive } from '../../live/hooks';
import { usePeople } from '../../live/people';
import { showToast } from '../../ui/toast-store';
import { withWords } from '../messages';
import { tellRefusedText, textOf } from './refused-text';

const undoRefusal = withWords(() => import('../desk/undo-refusal'), 'desk');

/** What the server did not accept is said, with its reason; the screen has gone back already. */
export function useRefusals(): void {
  const live = useLive();
  const people = usePeople();
  const t = useT('shell');
  useEffect(
    () =>
      live.onRefused((intent, problem) => {
        keepRefusedText(live.me, intent);
        // Somebody else did the same a moment before.
        if (problem.code === 'round_already_revealed') return;
        const text = textOf(intent, problem.field);
        if (text !== null) {
          tellRefusedText({ live, people }, text, problem);
          return;
        }
        const other = withoutPoints(intent, problem);
        if (other !== null) {
          const action = { label: t('withoutPoints'), run: () => void live.do(other) };
          showToast({ title: t('refused'), text: problemText(problem), tone: 'bad', stays: true, action });
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
    [live, people, t],
  );
}

/** The same without the size that no card has. */
function withoutPoints(intent: ProjectIntent, { code }: Refused): ProjectIntent | null {
  if (code !== 'points_not_in_deck' || intent.name !== 'story.create') return null;
  const { points: _points, ...body } = intent.body;
  return { ...intent, body };
}
