import { leastMeasured } from '@rondo/domain';
import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n';
import { numberText } from '../../lib/numbers';
import styles from './reports.module.css';

/** A number with what it is of. */
export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <p className={styles.fact}>
      <strong>{children}</strong>
      <span>{label}</span>
    </p>
  );
}

type Spread = { readonly n: number; readonly p50: number; readonly p85: number; readonly p95: number } | null;

/** What half, 85 and 95 of 100 took at most; where nothing is known it says so. */
export function SpreadLine({ spread }: { readonly spread: Spread }) {
  const t = useT('reports');
  if (spread === null) return <p className={styles.unknown}>{t('noSpread', { least: leastMeasured })}</p>;
  const days = (value: number) => t('days', { count: value, text: numberText(value) });
  return (
    <>
      <Fact label={t('p50')}>{days(spread.p50)}</Fact>
      <Fact label={t('p85')}>{days(spread.p85)}</Fact>
      <Fact label={t('p95')}>{days(spread.p95)}</Fact>
      <Fact label={t('measured')}>{numberText(spread.n)}</Fact>
    </>
  );
}
