import type { StoryType } from '@rondo/domain';
import { memo } from 'react';
import { useT } from '../../lib/i18n';
import styles from './marks.module.css';

export const TypeMark = memo(function TypeMark({ type }: { readonly type: StoryType }) {
  const name = useT('marks')(`type.${type}`);
  return <span className={`${styles.type} ${styles[type] ?? ''}`} role="img" aria-label={name} title={name} />;
});
