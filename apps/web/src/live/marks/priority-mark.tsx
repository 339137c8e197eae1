import type { Priority } from '@rondo/domain';
import { memo } from 'react';
import { useT } from '../../lib/i18n';
import styles from './marks.module.css';

export const PriorityMark = memo(function PriorityMark({ priority }: { readonly priority: Priority }) {
  const t = useT('marks');
  const name = t('priorityIs', { priority: t(`priority.${priority}`) });
  return <span className={styles.priority} data-priority={priority} role="img" aria-label={name} title={name} />;
});
