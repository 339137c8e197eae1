import type { EpicId, Hue } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { noProgress, type Progress } from '../../../live/epics/epic-progress';
import { useEpicProgress } from '../../../live/epics/use-epic-progress';
import { useAll } from '../../../live/hooks';
import { useFilter } from '../../../live/view';
import { useAmount } from '../../../live/marks/amount';
import { Icon } from '../../../ui/icons';
import styles from './epics.module.css';

/** The larger goals with how far they have come; each shows its stories in the list. */
export function EpicsPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useT('backlog');
  const { workspace = '', key = '' } = useParams({ strict: false });
  const params = { workspace, key };
  const progress = useEpicProgress();
  const epics = useAll('epic')
    .filter(({ closedAt }) => closedAt === null)
    .toSorted((a, b) => a.title.localeCompare(b.title));
  return (
    <section className={styles.panel} aria-label={t('epics')}>
      <header className={styles.head}>
        <h2>{t('epics')}</h2>
        <button type="button" className={styles.close} aria-label={t('closeEpics')} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </header>
      {epics.length === 0 ? (
        <div className={styles.empty}>
          <p>{t('epicsEmpty')}</p>
          <p>{t('epicsEmptyText')}</p>
        </div>
      ) : (
        <ul className={styles.list}>
          {epics.map(({ id, title, color }) => (
            <EpicRow key={id} id={id} title={title} color={color} progress={progress.get(id) ?? noProgress} />
          ))}
          <EpicRow id="none" title={t('withoutEpic')} color="gray" progress={progress.get('none') ?? noProgress} />
        </ul>
      )}
      <Link className={styles.all} to="/$workspace/$key/epics" params={params}>
        {t('allEpics')}
      </Link>
    </section>
  );
}

interface RowProps {
  readonly id: EpicId | 'none';
  readonly title: string;
  readonly color: Hue;
  readonly progress: Progress;
}

function EpicRow({ id, title, color, progress: { stories, done, points, donePoints } }: RowProps) {
  const t = useT('backlog');
  const amount = useAmount();
  const [filter, setFilter] = useFilter();
  const chosen = filter.epic.includes(id);
  const share = stories === 0 ? 0 : (100 * done) / stories;
  return (
    <li>
      <button
        type="button"
        className={styles.epic}
        aria-pressed={chosen}
        title={t('epicFilter', { name: title })}
        data-hue={color}
        onClick={() => setFilter({ ...filter, epic: chosen ? filter.epic.filter((each) => each !== id) : [id] })}
      >
        <span className={styles.name}>{title}</span>
        <span className={styles.bar} aria-hidden="true">
          <i style={{ width: `${share}%` }} />
        </span>
        <span className={styles.facts}>
          {t('epicProgress', { done, total: stories })}
          {points > 0 && ` · ${t('epicPoints', { done: numberText(donePoints), total: amount(points) })}`}
        </span>
      </button>
    </li>
  );
}
