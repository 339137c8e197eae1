import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useT } from '../../../lib/i18n';
import { Holidays } from './holidays';
import styles from './planning.module.css';
import { useConfigure } from './use-configure';
import { weekdayNames, weekdays } from './weekdays';

const spoken = (zone: string): string => zone.replaceAll('_', ' ');

/** Where the days of the project are counted, and which of them are worked on. */
export function CalendarForm() {
  const t = useT('planning');
  const { planning, mayEdit, configure } = useConfigure();
  const short = weekdayNames('short');
  const long = weekdayNames('long');
  const { timeZone, workingDays } = planning;
  const zones = useMemo(
    () =>
      [...new Set([timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
        value: zone,
        label: spoken(zone),
      })),
    [timeZone],
  );
  const toggle = (day: number): void => {
    const next = weekdays.filter((known) => workingDays.includes(known) !== (known === day));
    const [first] = next;
    // Sprints start on a working day.
    const startsOn =
      first === undefined || next.some((known) => known === planning.startsOn) ? {} : { startsOn: first };
    configure({ workingDays: next, ...startsOn });
  };
  return (
    <div className={styles.part}>
      <Select
        className={styles.zone ?? ''}
        label={t('timeZone')}
        searchable
        limit={60}
        allowDeselect={false}
        disabled={!mayEdit}
        nothingFoundMessage={t('noZone')}
        data={zones}
        value={timeZone}
        onChange={(zone) => zone !== null && configure({ timeZone: zone })}
      />
      <fieldset className={styles.days}>
        <legend>{t('workingDays')}</legend>
        {weekdays.map((day) => (
          <button
            key={day}
            type="button"
            className={styles.day}
            aria-pressed={workingDays.includes(day)}
            aria-label={long(day)}
            disabled={!mayEdit}
            onClick={() => toggle(day)}
          >
            {short(day)}
          </button>
        ))}
      </fieldset>
      <Holidays />
    </div>
  );
}
