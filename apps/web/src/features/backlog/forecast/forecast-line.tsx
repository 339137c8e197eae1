import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { sprintNameOf } from '../../../live/sprints';
import type { Line } from './lines';
import styles from './forecast.module.css';

/** The end of what fits a coming sprint, drawn below a story. */
export function ForecastLine({ lines }: { readonly lines: readonly Line[] }) {
  const t = useT('backlog');
  const { visible } = useLive();
  const words = lines.map(({ sprintId, pace }) => t(`forecast.${pace}`, { sprint: sprintNameOf(visible, sprintId) }));
  return (
    <div className={styles.line} data-pace={lines.at(-1)?.pace} role="note">
      <span className={styles.words}>{words.join(' · ')}</span>
    </div>
  );
}
