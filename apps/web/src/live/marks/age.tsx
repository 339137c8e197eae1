import type { Station } from '@rondo/domain';
import { memo } from 'react';
import { dateFormat } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { useAll, useNow } from '../hooks';
import { ageIn, heatOf } from './heat';
import styles from './marks.module.css';
import { useStationName } from './station';

interface Props {
  readonly stage: Station;
  readonly enteredAt: number;
}

/** How long a story has stood where it stands, and whether that is long. */
export const Age = memo(function Age({ stage, enteredAt }: Props) {
  const t = useT('marks');
  const now = useNow(60_000);
  const doneStage = useAll('project')[0]?.doneStage ?? 'OPERATE';
  const station = useStationName(stage);
  const { unit, count } = ageIn(now - enteredAt);
  const entered = new Date(enteredAt);
  const date = dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(entered);
  return (
    <time
      className={styles.age}
      dateTime={entered.toISOString()}
      data-heat={heatOf({ stage, enteredAt }, doneStage, now)}
      title={t('ageTitle', { station, age: t(`ageLong.${unit}`, { count }), date })}
    >
      {t(`age.${unit}`, { count })}
    </time>
  );
});
