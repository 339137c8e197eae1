import { Button } from '@mantine/core';
import type { SprintId } from '@rondo/domain';
import { weekdayText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useMay } from '../../../live/hooks';
import { usePlanning } from '../../../live/sprints';
import { useWrite } from '../../../live/use-write';
import { useBoardView } from '../../../live/view';
import { EmptyState } from '../../../ui/states';
import { nextDates } from '../desk/sprint-form';
import styles from './list.module.css';

/** One click to work in sprints: in the time zone of whoever clicks, when they may say so. */
export function FirstSprint() {
  const t = useT('sprints');
  const write = useWrite();
  const desk = useBoardView().sprints;
  const known = usePlanning();
  const mayPlan = useMay('sprint.create');
  const mayConfigure = useMay('planning.configure');
  const { timeZone: own } = Intl.DateTimeFormat().resolvedOptions();
  const timeZone = mayConfigure ? own : known.timeZone;
  const planning = { ...known, timeZone };
  const dates = nextDates([], planning, Date.now());
  const begin = (): void => {
    if (timeZone !== known.timeZone) write({ name: 'planning.configure', body: { timeZone } });
    write({ name: 'sprint.create', body: { id: newId<SprintId>(), ...dates } });
  };
  const action = mayPlan ? (
    <div className={styles.first}>
      <Button size="sm" classNames={{ root: styles.begin ?? '', label: styles.begin ?? '' }} onClick={begin}>
        {t('first.begin', { count: planning.sprintWeeks, day: weekdayText(dates.startsOn) })}
      </Button>
      <Button variant="subtle" color="gray" onClick={() => desk.ask({ kind: 'new' })}>
        {t('first.other')}
      </Button>
    </div>
  ) : (
    <p>{t('first.viewer')}</p>
  );
  return (
    <EmptyState title={t('first.title')} action={action}>
      <p>{t('first.text')}</p>
      <p className={styles.zone}>{t('first.zone', { zone: timeZone.replaceAll('_', ' ') })}</p>
    </EmptyState>
  );
}
