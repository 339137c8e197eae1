import { hues, type LabelId } from '@rondo/domain';
import { problemText } from '../../lib/api';
import { newId } from '../../lib/ids';
import { showToast } from '../../ui/toast-store';
import { useLive } from '../hooks';
import { missingLabels, type QuickDraft } from './quick-add';

interface Made {
  readonly made: ReadonlyMap<string, LabelId>;
  /** When nothing came of the stories either. */
  readonly takeBack: () => void;
}

/** Makes the labels that lines ask for; null when one of them was refused, which is told. */
export function useMakeLabels(): (drafts: readonly QuickDraft[]) => Made | null {
  const live = useLive();
  return (drafts) => {
    const made = new Map<string, LabelId>();
    const done: string[] = [];
    const takeBack = (): void => done.toReversed().forEach((mutationId) => live.undo(mutationId));
    for (const name of missingLabels(drafts)) {
      const id = newId<LabelId>();
      const color = hues[1 + (live.visible.of.label.size % (hues.length - 1))] ?? 'gray';
      const answer = live.do({ name: 'label.create', body: { id, name, color } });
      if (!answer.ok) {
        showToast({ title: problemText(answer), tone: 'bad' });
        takeBack();
        return null;
      }
      done.push(answer.mutationId);
      made.set(name, id);
    }
    return { made, takeBack };
  };
}
