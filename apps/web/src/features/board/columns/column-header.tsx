import type { Station } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useEntity, useMay } from '../../../live/hooks';
import { StageDot, useStationName } from '../../../live/marks/station';
import { useFilter, useStageIds, useStageTotal } from '../../../live/view';
import { isFiltering } from '../../../live/view/filter';
import { Icon } from '../../../ui/icons';
import { ColumnMenu } from './column-menu';
import styles from './columns.module.css';

interface Props {
  readonly station: Station;
  readonly titleId: string;
  readonly onAdd: () => void;
  readonly onCollapse: () => void;
}

export function ColumnHeader({ station, titleId, onAdd, onCollapse }: Props) {
  const t = useT('board');
  const name = useStationName(station);
  const mayAdd = useMay('story.create');
  const folded = useEntity('stage', station)?.folded ?? false;
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h2 id={titleId} className={styles.name} title={name}>
          <StageDot station={station} />
          <span>{name}</span>
        </h2>
        <StageCount station={station} />
      </div>
      <span className={styles.actions}>
        <ColumnMenu station={station} onAdd={mayAdd && !folded ? onAdd : null} onCollapse={onCollapse} />
        {mayAdd && !folded && (
          <button
            type="button"
            className={styles.icon}
            onClick={onAdd}
            aria-label={t('addTo', { station: name })}
            title={t('quickAdd')}
          >
            <Icon name="plus" size={14} />
          </button>
        )}
      </span>
    </header>
  );
}

/** How many stand here against the limit; under a filter, how many of all it shows. */
export function StageCount({ station, brief = false }: { readonly station: Station; readonly brief?: boolean }) {
  const t = useT('board');
  const total = useStageTotal(station);
  const shown = useStageIds(station).length;
  const [filter] = useFilter();
  const limit = useEntity('stage', station)?.wipLimit ?? null;
  const load = limit === null || total < limit ? 'free' : total === limit ? 'full' : 'over';
  const filtered = isFiltering(filter);
  const ofAll = brief ? `${shown}/${total}` : t('shownOf', { shown, total });
  const words = filtered ? ofAll : limit === null || brief ? total : `${total} / ${limit}`;
  const title = load === 'free' ? undefined : t(load === 'full' ? 'atLimit' : 'overLimit', { limit: limit ?? 0 });
  return (
    <span className={styles.count} data-load={load} title={title}>
      {words}
      {title !== undefined && <span className={styles.unseen}>{title}</span>}
    </span>
  );
}
