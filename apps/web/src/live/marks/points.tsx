import { memo } from 'react';
import { useT } from '../../lib/i18n';
import styles from './marks.module.css';

export const Points = memo(function Points({ points }: { readonly points: number }) {
  const t = useT('marks');
  return (
    <span className={styles.points} title={t('points', { count: points })}>
      {points}
    </span>
  );
});
