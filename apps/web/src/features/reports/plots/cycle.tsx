import { ScatterChart } from '@mantine/charts';
import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { colors, percentileLines, plain, upTo } from '../chart';
import { Choices } from '../choices';
import { Help } from '../help';
import { SpreadLine } from '../lead';
import styles from '../reports.module.css';
import { StoryLink } from '../story-link';
import { useOpenPoint } from '../use-open-point';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { longDay, momentDay, numberText, rounded } from '../words';

type Cycle = Reply<'report.cycle'>;
type Finished = Cycle['finished']['items'][number];

/** More points than this tell the eye nothing more; the percentiles are of all. */
const mostPoints = 2_000;

export default function CycleReport() {
  const query = useReport('report.cycle', { ...useWindowed(), limit: mostPoints });
  return <Answered query={query}>{(cycle) => <CycleFigure report={cycle} />}</Answered>;
}

function CycleFigure({ report }: { readonly report: Cycle }) {
  const t = useT('reports');
  const set = useSetSearch();
  const open = useOpenPoint();
  const { finished, unmeasured } = report;
  const kind = useReportSearch().show === 'lead' ? 'lead' : 'cycle';
  const spread = report[kind];
  const measured = finished.items.filter((item) => item[kind] !== null);
  const isOutlier = (item: Finished) => spread !== null && (item[kind] ?? 0) > spread.p85;
  const point = (item: Finished) => ({ at: item.finishedAt, days: item[kind] ?? 0, number: item.story.number });
  const days = (item: Finished, of: 'cycle' | 'lead') => {
    const value = item[of];
    return value === null ? '–' : <span data-outlier={of === kind && isOutlier(item)}>{numberText(value)}</span>;
  };
  return (
    <Figure
      title={t(`cycle.${kind}`)}
      name={`${kind}-time`}
      help={<Help of="cycle" />}
      rows={measured}
      keyOf={({ story, finishedAt }) => `${story.id} ${String(finishedAt)}`}
      columns={[
        {
          label: t('story'),
          value: ({ story }) => `${String(story.number)} ${story.title}`,
          show: ({ story }) => <StoryLink story={story} />,
        },
        { label: t('cycle.finished'), short: true, value: ({ day }) => day, show: ({ day }) => longDay(day) },
        {
          label: t('cycle.cycle'),
          number: true,
          value: (item) => rounded(item.cycle),
          show: (item) => days(item, 'cycle'),
        },
        {
          label: t('cycle.lead'),
          number: true,
          value: (item) => rounded(item.lead),
          show: (item) => days(item, 'lead'),
        },
        { label: t('points'), number: true, value: ({ story }) => story.points },
      ]}
      lead={
        <>
          <Choices
            label={t('show')}
            value={kind}
            choices={[
              ['cycle', t('cycle.cycle')],
              ['lead', t('cycle.lead')],
            ]}
            onChange={(chosen) => {
              set({ show: chosen === 'lead' ? 'lead' : undefined });
            }}
          />
          <SpreadLine spread={spread} />
          {unmeasured > 0 && <span className={styles.unknown}>{t('cycle.unmeasured', { count: unmeasured })}</span>}
          {finished.total > finished.items.length && (
            <span className={styles.unknown}>
              {t('cycle.capped', { shown: finished.items.length, count: finished.total })}
            </span>
          )}
        </>
      }
    >
      <ScatterChart
        {...plain}
        dataKey={{ x: 'at', y: 'days' }}
        labels={{ x: t('cycle.finished'), y: t('daysShort') }}
        valueFormatter={{ x: momentDay, y: (value) => numberText(value) }}
        xAxisProps={{ domain: ['dataMin', 'dataMax'], minTickGap: 40 }}
        yAxisProps={upTo(spread)}
        referenceLines={percentileLines(spread, [t('p50'), t('p85'), t('p95')])}
        data={[
          { name: t('cycle.usual'), color: colors.main, data: measured.filter((item) => !isOutlier(item)).map(point) },
          { name: t('cycle.outliers'), color: colors.bad, data: measured.filter(isOutlier).map(point) },
        ]}
        scatterProps={{ isAnimationActive: false, onClick: open, cursor: 'pointer', fillOpacity: 0.7 }}
      />
    </Figure>
  );
}
