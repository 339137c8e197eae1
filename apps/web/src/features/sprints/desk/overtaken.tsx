import { Button } from '@mantine/core';
import type { Sprint, UserId } from '@rondo/domain';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useT } from '../../../lib/i18n';
import { useLive, useNow } from '../../../live/hooks';
import { usePeople } from '../../../live/people';
import { useSprintName } from '../../../live/sprints';
import { useWrite } from '../../../live/use-write';
import { Modal } from '../../../ui/modal';
import { useRecordedAct } from '../list/use-recorded-act';
import { changeOf } from './own-acts';
import styles from './desk.module.css';

interface Props {
  readonly sprint: Sprint;
  /** What somebody else has done while the dialog for it stood open here. */
  readonly act: 'start' | 'close';
  /** Something was typed here that is used again when it is taken back. */
  readonly typed?: boolean;
  readonly onClose: () => void;
}

/** Says who was first, and offers what makes sense now. */
export function Overtaken({ sprint, act, typed = false, onClose }: Props) {
  const t = useT('sprints');
  const ui = useT('ui');
  const live = useLive();
  const people = usePeople();
  const write = useWrite();
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const version = useRecordedAct(sprint, useNow(60_000), false);
  const at = (act === 'start' ? sprint.startedAt : sprint.closedAt) ?? 0;
  const { actorId } = changeOf(sprint, { act, at }, live.recentChanges()) ?? {};
  const who = people.get(actorId as UserId)?.name ?? ui('somebody');
  const name = useSprintName()(sprint);
  return (
    <Modal onClose={onClose} title={t(act === 'start' ? 'told.started' : 'told.closed', { sprint: name })}>
      <div className={styles.dialog}>
        <p role="alert">{t(`overtaken.${act}`, { who, sprint: name })}</p>
        {typed && version !== null && <p className={styles.text}>{t('overtaken.typed')}</p>}
        <div className={styles.buttons}>
          {version !== null && (
            <Button variant="default" onClick={() => write({ name: 'change.undo', body: { version } })}>
              {t('overtaken.takeBack')}
            </Button>
          )}
          {act === 'close' && (
            <Button
              variant="default"
              onClick={() => {
                onClose();
                void navigate({
                  to: '/$workspace/$key/reports/$report',
                  params: { ...params, report: 'sprint' },
                  search: { sprint: sprint.number },
                });
              }}
            >
              {t('closed.reportOf', { sprint: name })}
            </Button>
          )}
          <Button data-autofocus onClick={onClose}>
            {ui('close')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
