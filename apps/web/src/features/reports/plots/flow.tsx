import { AreaChart } from '@mantine/charts';
import type { Reply } from '@rondo/contracts';
import type { Station } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { dayAxis, plain, restDays, stationColor } from '../chart';
import { Help } from '../help';
import { Fact } from '../lead';
import styles from '../reports.module.css';
import { useStationNames } from '../station-names';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { shortDay } from '../words';
import { Standing } from './standing';

type Flow = Reply<'report.flow'>;
type Day = Flow['days'][number];

export default function FlowReport() {
  const t = useT('reports');
  const { day, stage } = useReportSearch();
  const query = useReport('report.flow', useWindowed());
  return (
    <Answered query={query}>
      {(flow) => (
        <>
          <FlowFigure flow={flow} />
          {day !== undefined && stage !== undefined ? (
            <Standing day={day} stage={stage} />
          ) : (
            <p className={styles.unknown}>{t('flow.choose')}</p>
          )}
        </>
      )}
    </Answered>
  );
}

function FlowFigure({ flow: { days, stations } }: { readonly flow: Flow }) {
  const t = useT('reports');
  const set = useSetSearch();
  const nameOf = useStationNames();
  const { day, stage } = useReportSearch();
  const at = (row: Day, station: Station) => row.counts[stations.indexOf(station)] ?? 0;
  const cell = (station: Station) => ({
    label: nameOf(station),
    number: true as const,
    value: (row: Day) => at(row, station),
    show: (row: Day) => (
      <button
        type="button"
        className={styles.count}
        aria-pressed={row.day === day && station === stage}
        onClick={() => {
          set({ day: row.day, stage: station });
        }}
      >
        {at(row, station)}
      </button>
    ),
  });
  const sum = (of: (row: Day) => number) => days.reduce((total, row) => total + of(row), 0);
  const data = days.map((row) => ({
    day: row.day,
    ...Object.fromEntries(stations.map((station) => [station, at(row, station)])),
  }));
  return (
    <Figure
      title={t('names.flow')}
      name="cumulative-flow"
      help={<Help of="flow" />}
      rows={days.toReversed()}
      keyOf={(row) => row.day}
      columns={[
        { label: t('day'), short: true, value: (row) => row.day, show: (row) => shortDay(row.day) },
        ...stations.map(cell),
      ]}
      lead={
        <>
          <Fact label={t('flow.came')}>{sum(({ came }) => came)}</Fact>
          <Fact label={t('flow.finished')}>{sum(({ finished }) => finished)}</Fact>
        </>
      }
    >
      {/* The end of the way lies at the bottom: what is finished is the ground that grows. */}
      <AreaChart
        {...plain}
        type="stacked"
        data={data}
        dataKey="day"
        withDots={false}
        withGradient={false}
        legendProps={{ ...plain.legendProps, height: 54 }}
        curveType="stepAfter"
        fillOpacity={0.75}
        strokeWidth={1}
        xAxisProps={dayAxis}
        referenceLines={restDays(days)}
        series={stations.toReversed().map((station) => ({
          name: station,
          label: nameOf(station),
          color: stationColor(station),
        }))}
        areaProps={{ isAnimationActive: false }}
      />
    </Figure>
  );
}
