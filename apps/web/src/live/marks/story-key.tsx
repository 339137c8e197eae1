import { memo } from 'react';
import { useT } from '../../lib/i18n';
import { useAll } from '../hooks';
import styles from './marks.module.css';

export function useProjectKey(): string {
  return useAll('project')[0]?.key ?? '';
}

/** `SHOP-12`; a story that the server has not numbered yet has no key. */
export const StoryKey = memo(function StoryKey({ number }: { readonly number: number }) {
  const t = useT('marks');
  const key = useProjectKey();
  return <span className={styles.key}>{number === 0 ? t('noKeyYet') : `${key}-${number}`}</span>;
});
