import { TextInput } from '@mantine/core';
import { isPlannable, isWorkingDay } from '@rondo/domain';
import { weekdayText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { usePlanning } from '../../../live/sprints';
import styles from './desk.module.css';
import { workingDayWithin } from './working-day-within';

interface Props {
  readonly name: 'startsOn' | 'endsOn';
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (day: string) => void;
}

/** The first or the last day of a sprint. A day off is told, and a working day within the sprint offered: both are allowed. */
export function SprintDay({ name, value, error, onChange }: Props) {
  const t = useT('sprints');
  const planning = usePlanning();
  const isOff = isPlannable(value) && !isWorkingDay(value, planning);
  const instead = isOff ? workingDayWithin(name, value, planning) : undefined;
  return (
    <div className={styles.day}>
      <TextInput
        type="date"
        name={name}
        label={t(`form.${name}`)}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className={styles.text} aria-live="polite">
        {isOff && `${t('form.dayOff', { day: weekdayText(value) })} `}
        {instead !== undefined && (
          <button type="button" className={styles.inline} onClick={() => onChange(instead)}>
            {t('form.instead', { day: weekdayText(instead) })}
          </button>
        )}
      </p>
    </div>
  );
}
