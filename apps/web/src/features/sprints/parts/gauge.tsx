import { isOver, type Share } from '@rondo/domain';
import type { ReactNode } from 'react';
import styles from './parts.module.css';
import { useAmount } from '../../../live/marks/amount';
import { useOfCapacity } from './use-of-capacity';

interface Props {
  readonly label: string;
  readonly share: Share;
  /** Stands on the line of the words, which is then above the bar. */
  readonly title?: ReactNode;
}

/** How full somebody is: the bar ends at their capacity, and what passes it is drawn in another colour. */
export function Gauge({ label, share, title }: Props) {
  const ofCapacity = useOfCapacity();
  const amount = useAmount();
  const { load, capacity } = share;
  const words = capacity === null ? amount(load) : ofCapacity(load, capacity);
  const over = isOver(share);
  const whole = Math.max(load, capacity ?? 0);
  const fill = whole === 0 || capacity === null ? 0 : (100 * Math.min(load, capacity)) / whole;
  return (
    <span className={styles.gauge} data-over={over || undefined} data-titled={title !== undefined || undefined}>
      {title !== undefined && (
        <span className={styles.line}>
          <span className={styles.titled}>{title}</span>
          <span className={styles.words}>{words}</span>
        </span>
      )}
      <span
        className={styles.track}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, capacity ?? 0)}
        aria-valuenow={Math.min(load, Math.max(1, capacity ?? 0))}
        aria-valuetext={words}
      >
        <i style={{ width: `${fill}%` }} />
        {over && <b style={{ width: `${100 - fill}%` }} />}
      </span>
      {title === undefined && <span className={styles.words}>{words}</span>}
    </span>
  );
}
