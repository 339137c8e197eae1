import type { Sprint } from '@rondo/domain';
import { relativeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useLive, useTick } from '../../../live/hooks';
import { useSprintName } from '../../../live/sprints';
import { doUndoable } from '../../../live/tell-undoable';
import { lastAct, ownAct } from '../desk/own-acts';
import styles from './list.module.css';
import { useRecordedAct } from './use-recorded-act';

/** For an hour, whoever may start or close a sprint can take that back here. */
export function UndoNotice({ sprint, now }: { readonly sprint: Sprint; readonly now: number }) {
  const t = useT('sprints');
  const live = useLive();
  const nameOf = useSprintName();
  useTick('undo');
  const done = lastAct(sprint, now);
  const own = done === null ? null : ownAct(live, sprint, done);
  const version = useRecordedAct(sprint, now, own !== null);
  if (done === null || (own === null && version === null)) return null;
  const { act, at } = done;
  const undo = (): void => {
    if (own !== null) live.undo(own);
    else if (version !== null)
      doUndoable(
        live,
        { name: 'change.undo', body: { version } },
        {
          title: t(`told.undone.${done.act}`, { sprint: nameOf(sprint) }),
          undo: t('told.undo'),
          // What others have done the server undoes alone.
          isSo: () =>
            live.status.pending > 0 || lastAct(live.visible.of.sprint.get(sprint.id) ?? sprint, now)?.at !== done.at,
        },
      );
  };
  return (
    <span className={styles.undo}>
      {t(`told.${own === null ? 'ago' : 'youAgo'}.${act}`, { when: relativeText(at, now) })}{' '}
      <button type="button" className={styles.textButton} onClick={undo}>
        {t('told.undo')}
      </button>
    </span>
  );
}
