import { Button } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { reasonOf } from '../lib/api';
import { useT } from '../lib/i18n';
import styles from './states.module.css';

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Says what belongs here and what to do next. */
export function EmptyState({ title, children, action }: EmptyProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action}
    </div>
  );
}

interface ErrorProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly retry?: 'retry' | 'reload';
}

/** Says what happened and lets one try again. */
export function ErrorState({ error, onRetry, retry = 'retry' }: ErrorProps) {
  const t = useT('ui');
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{t('failed')}</p>
      <p className={styles.text}>{reasonOf(error)}</p>
      {onRetry !== undefined && (
        <Button variant="default" onClick={onRetry}>
          {t(retry)}
        </Button>
      )}
    </div>
  );
}

/** Nothing for the first 300 ms: most answers come sooner, and a flash is worse than a pause. */
export function Waiting({ rows = 6 }: { readonly rows?: number }) {
  const t = useT('ui');
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.waiting} role="status" aria-label={t('loading')}>
      {late &&
        Array.from({ length: rows }, (_, row) => <i key={row} style={{ width: `${92 - ((row * 37) % 45)}%` }} />)}
    </div>
  );
}
