import type { Station } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { Answered } from '../answered';
import { Behind } from '../behind';
import { More, useMore } from '../more';
import styles from '../reports.module.css';
import { filterOf } from '../search';
import { useStationNames } from '../station-names';
import { StoryLink } from '../story-link';
import { useReport, useReportSearch } from '../use-report';
import { longDay } from '../words';

/** Who stood at a station at the end of a day. */
export function Standing({ day, stage }: { readonly day: string; readonly stage: Station }) {
  const t = useT('reports');
  const nameOf = useStationNames();
  const [limit, more] = useMore();
  const query = useReport('report.standing', { day, stage, limit, ...filterOf(useReportSearch()) });
  return (
    <Behind title={t('flow.standing', { station: nameOf(stage), day: longDay(day) })} chosen={`${day} ${stage}`}>
      <Answered query={query}>
        {({ stories: { items, total } }) => (
          <>
            <ul className={styles.list}>
              {items.map((story) => (
                <li key={story.id}>
                  <StoryLink story={story} />
                </li>
              ))}
            </ul>
            {total === 0 && <p className={styles.unknown}>{t('nobody')}</p>}
            <More shown={items.length} total={total} onMore={more} />
          </>
        )}
      </Answered>
    </Behind>
  );
}
