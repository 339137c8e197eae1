import { NativeSelect } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import styles from './planning.module.css';
import { useConfigure } from './use-configure';
import { weekdayNames } from './weekdays';

const counts = [1, 2, 3, 4, 5, 6, 7, 8];

/** How long sprints are, when they start, and how many are there in advance. */
export function CadenceForm() {
  const t = useT('planning');
  const { planning, mayEdit, configure } = useConfigure();
  const nameOf = weekdayNames('long');
  return (
    <div className={styles.fields}>
      <NativeSelect
        label={t('weeks')}
        disabled={!mayEdit}
        value={String(planning.sprintWeeks)}
        data={counts.map((count) => ({ value: String(count), label: t('weeksOf', { count }) }))}
        onChange={(event) => configure({ sprintWeeks: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('startsOn')}
        disabled={!mayEdit}
        value={String(planning.startsOn)}
        data={planning.workingDays.map((day) => ({ value: String(day), label: nameOf(day) }))}
        onChange={(event) => configure({ startsOn: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('ahead')}
        disabled={!mayEdit}
        value={String(planning.ahead)}
        data={counts.map((count) => ({ value: String(count), label: t('aheadOf', { count }) }))}
        onChange={(event) => configure({ ahead: Number(event.currentTarget.value) })}
      />
    </div>
  );
}
