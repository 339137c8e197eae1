import { Button } from '@mantine/core';
import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { DataTable } from '../../../ui/figure/data-table';
import { Behind } from '../behind';
import { More } from '../more';
import { numberColumn } from '../number-column';
import styles from '../reports.module.css';
import { useStationNames } from '../station-names';
import { useStoryColumn } from '../story-column';
import { useReportSearch, useSetSearch } from '../use-report';

type Item = Reply<'report.stages'>['stories']['items'][number];

interface Props extends Pick<Reply<'report.stages'>, 'stories'> {
  readonly onMore: () => void;
}

/** Which stories the time went into; a stage to which one came back is marked. */
export function LongestStories({ stories: { items, total }, onMore }: Props) {
  const t = useT('reports');
  const storyColumn = useStoryColumn();
  const set = useSetSearch();
  const nameOf = useStationNames();
  const { stage, trips } = useReportSearch();
  const title =
    stage === undefined
      ? t('stages.longest')
      : t(trips === undefined ? 'stages.longestIn' : 'stages.repeatedIn', { station: nameOf(stage) });
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
      chosen={stage === undefined ? undefined : `${stage} ${String(trips)}`}
      action={
        stage !== undefined && (
          <Button
            variant="default"
            onClick={() => {
              set({ stage: undefined, trips: undefined });
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
        keyOf={({ story }, index) => `${story.id} ${String(index)}`}
        columns={[
          storyColumn,
          numberColumn(t('underWay'), (item: Item) => item.total),
          { label: t('stages.way'), value: (item) => item.stages.length, show: way },
        ]}
      />
      <More shown={items.length} total={total} onMore={onMore} />
    </Behind>
  );
}
