import { memo } from 'react';
import { useT } from '../../lib/i18n';
import { usePlanning } from '../sprints';
import styles from './marks.module.css';

export const Points = memo(function Points({ points }: { readonly points: number }) {
  const t = useT('marks');
  const { unit } = usePlanning();
  return (
    <span className={styles.points} title={t(`amountLong.${unit}`, { count: points })}>
      {points}
    </span>
  );
});
