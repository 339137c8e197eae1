import type { PlanWarning, SprintLoad } from '@rondo/domain';
import { useId, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { Icon } from '../../../ui/icons';
import { Gauge } from '../parts/gauge';
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

/** Where there is no room beside the lists: a line that stays in sight above them, and opens. */
export function PlanSideLine(props: Props) {
  const t = useT('sprints');
  const [open, setOpen] = useState(false);
  const { load, warnings } = props;
  return (
    <div className={styles.above}>
      <button type="button" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.chevron} data-open={open}>
          <Icon name="chevron" size={14} />
        </span>
        <span>{t('planning.sideLine', { count: warnings.length })}</span>
        <span className={styles.load}>
          <Gauge label={t('planning.team')} share={load.team} />
        </span>
      </button>
      {open && <PlanSide {...props} />}
    </div>
  );
}
