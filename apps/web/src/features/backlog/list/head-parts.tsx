import type { ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { useAmount } from '../../../live/marks/amount';
import { useMay } from '../../../live/hooks';
import { useFilter } from '../../../live/view';
import { isFiltering, noFilter } from '../../../live/view/filter';
import { Icon } from '../../../ui/icons';
import { useBacklog } from '../backlog-view';
import type { Band } from '../order/bands';
import styles from './head.module.css';

interface NameProps {
  readonly band: Band;
  readonly name: string;
  readonly mark?: ReactNode;
}

/** The name of a band, which opens and closes it. */
export function BandName({ band, name, mark }: NameProps) {
  const t = useT('backlog');
  const { lists } = useBacklog();
  const opener = (
    <button
      type="button"
      className={styles.opener}
      aria-expanded={band.open}
      aria-label={t(band.open ? 'close' : 'open', { name })}
      onClick={() => lists.setOpen(band.key, !band.open)}
    >
      <span className={styles.chevron} data-open={band.open}>
        <Icon name="chevron" size={14} />
      </span>
      {mark}
      <span className={styles.nameText}>{name}</span>
    </button>
  );
  return band.group === null ? <h2 className={styles.name}>{opener}</h2> : <h3 className={styles.name}>{opener}</h3>;
}

/** How many stories, and what is not estimated, which opens to those stories. */
export function Counts({ band }: { readonly band: Band }) {
  const t = useT('backlog');
  const [filter, setFilter] = useFilter();
  const filtering = isFiltering(filter);
  const { stories, unestimated } = band.section.size;
  return (
    <>
      <span className={styles.count}>
        {filtering ? t('shownOf', { shown: band.shown, total: stories }) : t('stories', { count: stories })}
      </span>
      {unestimated > 0 && (!filtering || filter.unestimated) && (
        <button
          type="button"
          className={styles.unestimated}
          title={t('showUnestimated')}
          onClick={() => setFilter({ ...noFilter, unestimated: !filter.unestimated })}
        >
          {t('unestimated', { count: unestimated })}
        </button>
      )}
    </>
  );
}

/** The points of all its stories: beside what passes a filter they would say something else. */
export function Sum({ points }: { readonly points: number }) {
  const amount = useAmount();
  const [filter] = useFilter();
  return isFiltering(filter) ? null : <span className={styles.sum}>{amount(points)}</span>;
}

export function AddButton({ band, name }: { readonly band: Band; readonly name: string }) {
  const t = useT('backlog');
  const { lists } = useBacklog();
  const mayAdd = useMay('story.create');
  if (!mayAdd) return null;
  return (
    <button
      type="button"
      className={styles.icon}
      aria-label={t('addTo', { name })}
      onClick={() => lists.setAdding(band.key)}
    >
      <Icon name="plus" size={15} />
    </button>
  );
}
