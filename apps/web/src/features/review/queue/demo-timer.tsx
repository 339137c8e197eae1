import { useT } from '../../../lib/i18n';
import { serverNow } from '../../../lib/server-clock';
import { useNow } from '../../../live/hooks';
import styles from './queue.module.css';

/** What one demo may take. */
export const demoMs = 5 * 60_000;

export const clockText = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Counts down for everybody alike, by the server's clock. */
export function DemoTimer({ since }: { readonly since: number }) {
  const t = useT('review');
  useNow(500);
  const left = demoMs - Math.max(0, serverNow() - since);
  const over = left < 0;
  return (
    <span className={styles.timer} data-over={over || undefined} role="timer">
      <i style={{ width: `${Math.max(0, Math.min(100, (left / demoMs) * 100))}%` }} aria-hidden />
      <b>{t(over ? 'queue.over' : 'queue.left', { time: clockText(left) })}</b>
    </span>
  );
}
