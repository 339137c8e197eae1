import { useT } from '../../../lib/i18n';
import { Answered } from '../answered';
import { Behind } from '../behind';
import { More, useMore } from '../more';
import styles from '../reports.module.css';
import { StoryLink } from '../story-link';
import { useReport, useWindowed } from '../use-report';
import { longDay, shortDay } from '../words';

/** What came in to the cumulative flow. */
export function Came() {
  const t = useT('reports');
  const [limit, more] = useMore();
  const query = useReport('report.came', { ...useWindowed(), limit });
  return (
    <Answered query={query}>
      {({ stories: { items, total }, window }) => (
        <Behind
          title={t('flow.cameIn', { from: longDay(window.from), to: longDay(window.to) })}
          chosen={`${window.from} ${window.to}`}
        >
          <ul className={styles.list}>
            {items.map(({ story, day }, index) => (
              <li key={`${story.id} ${String(index)}`}>
                <span className={styles.when}>{shortDay(day)}</span>
                <StoryLink story={story} />
              </li>
            ))}
          </ul>
          {total === 0 && <p className={styles.unknown}>{t('nobody')}</p>}
          <More shown={items.length} total={total} onMore={more} />
        </Behind>
      )}
    </Answered>
  );
}
