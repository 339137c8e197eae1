import { Button } from '@mantine/core';
import { useState } from 'react';
import { reasonOf } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { FormError } from '../../ui/form-parts';
import styles from './demo-offer.module.css';

interface Props {
  readonly withQuarter: boolean;
  readonly onPlay: () => Promise<unknown>;
}

/** What a newcomer sees first: the whole cycle, played. */
export function DemoOffer({ withQuarter, onPlay }: Props) {
  const t = useT('workspace');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const play = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await onPlay();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={styles.offer}>
      <svg viewBox="0 0 120 64" className={styles.drawing} aria-hidden>
        <rect x="10" y="12" width="100" height="40" rx="20" className={styles.rail} />
        <rect x="10" y="12" width="100" height="40" rx="20" className={styles.token} pathLength="100" />
      </svg>
      <div className={styles.words}>
        <h2>{t('offer.title')}</h2>
        <p>
          {t('offer.text')} {withQuarter && t('offer.quarter')}
        </p>
        <FormError>{error === null ? null : reasonOf(error)}</FormError>
        <Button size="sm" loading={busy} onClick={() => void play()}>
          {t('offer.play')}
        </Button>
      </div>
    </section>
  );
}
