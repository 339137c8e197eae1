import { useEffect, useState } from 'react';
import { useT } from '../../lib/i18n';
import { useAll, useStatus } from '../../live/hooks';
import styles from './live-banner.module.css';

/** A short interruption is nobody's business; a long one is said, with what is kept. */
export function LiveBanner() {
  const t = useT('shell');
  const { phase, pending } = useStatus();
  const [project] = useAll('project');
  const offline = useLasting(phase === 'offline', 1200);
  const sending = useLasting(phase === 'live' && pending > 0, 1500);
  const text = offline
    ? `${t('offline.title')} ${pending === 0 ? t('offline.nothing') : t('offline.pending', { count: pending })}`
    : sending
      ? t('sending', { count: pending })
      : (project?.archivedAt ?? null) === null
        ? null
        : t('archived');
  return (
    <div role="status" className={styles.place}>
      {text !== null && (
        <p className={styles.banner} data-tone={offline ? 'warn' : 'plain'}>
          {text}
        </p>
      )}
    </div>
  );
}

/** True once it has been true for so long. */
function useLasting(value: boolean, forMs: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!value) return undefined;
    const timer = setTimeout(() => {
      setLasting(true);
    }, forMs);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [value, forMs]);
  return value && lasting;
}
