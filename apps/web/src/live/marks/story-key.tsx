import type { PartOf as Whole } from '@rondo/domain';
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

/** `part of SHOP-12`, beside a sub-task that counts with its story. */
export function PartOf({ story }: { readonly story: Whole | undefined }) {
  const say = usePartOf();
  return story ? <span className={styles.partOf}>{say(story)}</span> : null;
}

export function usePartOf(): (story: NonNullable<Whole>) => string {
  const t = useT('marks');
  const key = useProjectKey();
  return ({ number }) => t('partOf', { story: number === 0 ? t('noKeyYet') : `${key}-${number}` });
}
