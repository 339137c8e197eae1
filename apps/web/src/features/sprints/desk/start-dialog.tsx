import { Button } from '@mantine/core';
import { dayOf, type Sprint } from '@rondo/domain';
import { useNavigate, useParams } from '@tanstack/react-router';
import { rangeText, weekdayText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useBoardView } from '../../../live/view';
import { usePlanning, useSprintName, useSprints, useSprintScope } from '../../../live/sprints';
import { Figure } from '../parts/figure';
import { Gauge } from '../parts/gauge';
import { usePlan } from '../parts/use-plan';
import { WarningList } from '../parts/warning-list';
import { Modal } from '../../../ui/modal';
import { Overtaken } from './overtaken';
import styles from './desk.module.css';

interface Props {
  readonly sprint: Sprint;
  readonly onStart: () => void;
  readonly onClose: () => void;
}

/** What is committed, and what to look at before. */
export function StartDialog({ sprint, onStart, onClose }: Props) {
  const t = useT('sprints');
  const navigate = useNavigate();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const nameOf = useSprintName();
  const { running } = useSprints();
  const desk = useBoardView().sprints;
  const { stories } = useSprintScope(sprint);
  const { load, warnings } = usePlan(sprint);
  const name = nameOf(sprint);
  const today = dayOf(Date.now(), usePlanning().timeZone);
  if (sprint.startedAt !== null) return <Overtaken sprint={sprint} act="start" onClose={onClose} />;
  return (
    <Modal onClose={onClose} title={t('startNamed', { sprint: name })}>
      <div className={styles.dialog}>
        <p className={styles.dates}>{rangeText(sprint.startsOn, sprint.endsOn)}</p>
        {sprint.goal !== '' && <p className={styles.goal}>{sprint.goal}</p>}
        {running !== undefined && (
          <p role="alert" className={styles.alert}>
            {t('startDialog.running', { sprint: nameOf(running) })}
          </p>
        )}
        {sprint.startsOn > today && (
          <p role="note" className={styles.alert}>
            {t('startDialog.early', { day: weekdayText(sprint.startsOn), end: weekdayText(sprint.endsOn) })}{' '}
            <button
              type="button"
              className={styles.inline}
              onClick={() => desk.ask({ kind: 'edit', sprintId: sprint.id })}
            >
              {t('edit')}
            </button>
          </p>
        )}
        {stories.length === 0 ? (
          <p className={styles.text}>{t('startDialog.nothing')}</p>
        ) : (
          <div className={styles.commitment}>
            <Figure label={t('startDialog.commitment')} stories={stories} />
            <Gauge label={t('startDialog.commitment')} share={load.team} />
          </div>
        )}
        {warnings.length > 0 && (
          <section className={styles.part}>
            <h3>{t('startDialog.look')}</h3>
            <WarningList warnings={warnings} />
          </section>
        )}
        <p className={styles.text}>
          {stories.length > 0 && warnings.length === 0 && `${t('startDialog.fine')} `}
          {t('startDialog.text')}
        </p>
        <div className={styles.buttons}>
          <Button
            variant="default"
            onClick={() => {
              onClose();
              void navigate({
                to: '/$workspace/$key/sprints/$number/plan',
                params: { ...params, number: String(sprint.number) },
              });
            }}
          >
            {t('startDialog.plan')}
          </Button>
          {running === undefined ? (
            <Button data-autofocus onClick={onStart}>
              {t('startNamed', { sprint: name })}
            </Button>
          ) : (
            <Button data-autofocus onClick={() => desk.ask({ kind: 'close', sprintId: running.id })}>
              {t('startDialog.closeIt', { sprint: nameOf(running) })}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  );
}
