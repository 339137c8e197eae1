import type { Block } from '@rondo/domain';
import { memo } from 'react';
import { useT } from '../../lib/i18n';
import styles from './marks.module.css';

export const BlockedMark = memo(function BlockedMark({ block }: { readonly block: Block }) {
  const t = useT('marks');
  const words = block.reason === '' ? t(`cause.${block.cause}`) : block.reason;
  return (
    <span className={styles.blocked} title={`${t('blocked')} · ${t(`cause.${block.cause}`)}`}>
      <span className={styles.blockedText}>{words}</span>
    </span>
  );
});
