import type { PlanWarning, SprintLoad } from '@rondo/domain';
import { useId } from 'react';
import { useT } from '../../../lib/i18n';
import { WarningList } from '../parts/warning-list';
import { CapacityPanel } from './capacity-panel';
import styles from './side.module.css';

interface Props {
  readonly load: SprintLoad;
  readonly warnings: readonly PlanWarning[];
  readonly onOpen: (number: number) => void;
}

/** What the plan may hold, and what to look at in it. */
export function PlanSide({ load, warnings, onOpen }: Props) {
  const t = useT('sprints');
  const id = useId();
  return (
    <aside className={styles.side} aria-label={t('planning.side')}>
      <section aria-labelledby={`${id}-capacity`}>
        <h2 id={`${id}-capacity`} className={styles.title}>
          {t('planning.capacity')}
        </h2>
        <CapacityPanel load={load} onOpen={onOpen} />
      </section>
      <section aria-labelledby={`${id}-warnings`}>
        <h2 id={`${id}-warnings`} className={styles.title}>
          {t('planning.warnings')}
        </h2>
        {warnings.length === 0 ? (
          <p className={styles.hint}>{t(load.team.storyIds.size === 0 ? 'planning.nothingYet' : 'startDialog.fine')}</p>
        ) : (
          <WarningList warnings={warnings} onOpen={onOpen} />
        )}
      </section>
    </aside>
  );
}
