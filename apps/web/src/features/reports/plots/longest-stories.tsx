import { Button } from '@mantine/core';
import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { DataTable } from '../../../ui/figure/data-table';
import { Behind } from '../behind';
import { numberColumn } from '../number-column';
import styles from '../reports.module.css';
import { useStationNames } from '../station-names';
import { StoryLink } from '../story-link';
import { useReportSearch, useSetSearch } from '../use-report';

type Item = Reply<'report.stages'>['stories']['items'][number];

/** Which stories the time went into; a stage to which one came back is marked. */
export function LongestStories({ stories: { items, total } }: Pick<Reply<'report.stages'>, 'stories'>) {
  const t = useT('reports');
  const set = useSetSearch();
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
    <Behind
      title={title}
      chosen={stage}
      action={
        stage !== undefined && (
          <Button
            variant="default"
            onClick={() => {
              set({ stage: undefined });
            }}
          >
            {t('stages.all')}
          </Button>
        )
      }
    >
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
          numberColumn(t('total'), (item: Item) => item.total),
          { label: t('stages.way'), value: (item) => item.stages.length, show: way },
        ]}
      />
      {total > items.length && <p className={styles.unknown}>{t('more', { count: total - items.length })}</p>}
    </Behind>
  );
}
