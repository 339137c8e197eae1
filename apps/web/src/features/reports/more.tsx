import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import styles from './reports.module.css';

const first = 200;
/** LIMIT: what the server lists at once. */
const most = 5000;

/** How many records a list asks for, and what makes it ask for more. */
export function useMore(): readonly [limit: number, more: () => void] {
  const [limit, setLimit] = useState(first);
  const more = () => {
    setLimit((now) => Math.min(most, now * 5));
  };
  return [limit, more];
}

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly onMore: () => void;
}

/** What a list has not got yet. */
export function More({ shown, total, onMore }: Props) {
  const t = useT('reports');
  if (total <= shown) return null;
  if (shown >= most) return <p className={styles.unknown}>{t('more', { count: total - shown })}</p>;
  return (
    <Button variant="default" onClick={onMore}>
      {t('showMore', { count: total - shown })}
    </Button>
  );
}
