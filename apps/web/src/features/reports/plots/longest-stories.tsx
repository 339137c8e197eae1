import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { DataTable } from '../../../ui/figure/data-table';
import styles from '../reports.module.css';
import { useStationNames } from '../station-names';
import { StoryLink } from '../story-link';
import { useReportSearch } from '../use-report';
import { numberText, rounded } from '../words';

type Item = Reply<'report.stages'>['stories']['items'][number];

/** Which stories the time went into; a stage to which one came back is marked. */
export function LongestStories({ stories: { items, total } }: Pick<Reply<'report.stages'>, 'stories'>) {
  const t = useT('reports');
  const nameOf = useStationNames();
  const { stage } = useReportSearch();
  const title = stage === undefined ? t('stages.longest') : t('stages.longestIn', { station: nameOf(stage) });
  const way = ({ stages }: Item) => (
    <span className={styles.way}>
      {stages.map(({ stage: at, days, trips }) => (
        <span key={at} data-station={at} data-repeated={trips > 1 || undefined}>
          {nameOf(at)} {numberText(days)}
          {trips > 1 && <b title={t('stages.trips', { count: trips })}> ×{trips}</b>}
        </span>
      ))}
    </span>
  );
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        rows={items}
        keyOf={({ story }) => story.id}
        columns={[
          {
            label: t('story'),
            value: ({ story }) => story.title,
            show: ({ story }) => <StoryLink story={story} />,
          },
          {
            label: t('total'),
            number: true,
            value: (item) => rounded(item.total),
            show: (item) => numberText(item.total),
          },
          { label: t('stages.way'), value: (item) => item.stages.length, show: way },
        ]}
      />
      {total > items.length && <p className={styles.unknown}>{t('more', { count: total - items.length })}</p>}
    </section>
  );
}
