import type { Sprint } from '@rondo/domain';
import { relativeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useLive, useTick } from '../../../live/hooks';
import { undoableAct } from '../desk/own-acts';
import styles from './list.module.css';

/** For an hour, whoever started or closed a sprint can take it back here. */
export function UndoNotice({ sprint, now }: { readonly sprint: Sprint; readonly now: number }) {
  const t = useT('sprints');
  const live = useLive();
  useTick('undo');
  const done = undoableAct(live, sprint, now);
  if (done === null) return null;
  const when = relativeText(done.at, now);
  return (
    <span className={styles.undo}>
      {t(done.act === 'start' ? 'told.startedAgo' : 'told.closedAgo', { when })}{' '}
      <button type="button" className={styles.textButton} onClick={() => live.undo(done.mutationId)}>
        {t('told.undo')}
      </button>
    </span>
  );
}
