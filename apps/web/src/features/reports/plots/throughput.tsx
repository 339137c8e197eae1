import { BarChart } from '@mantine/charts';
import type { Reply } from '@rondo/contracts';
import { Link, useParams } from '@tanstack/react-router';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { colors, plain } from '../chart';
import { Help } from '../help';
import { Fact } from '../lead';
import styles from '../reports.module.css';
import { UnitChoice, useUnit } from '../unit-choice';
import { useReport, useReportSearch, useWindowed } from '../use-report';
import { numberText, rounded, shortDay } from '../words';

type Throughput = Reply<'report.throughput'>;

export default function ThroughputReport() {
  const query = useReport('report.throughput', useWindowed());
  return <Answered query={query}>{(throughput) => <ThroughputFigure report={throughput} />}</Answered>;
}

function ThroughputFigure({ report: { weeks, weekly } }: { readonly report: Throughput }) {
  const t = useT('reports');
  const unit = useUnit();
  const search = useReportSearch();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const data = weeks.map((week) => ({ ...week, label: shortDay(week.from), value: week.finished[unit] }));
  return (
    <Figure
      title={t('names.throughput')}
      name="throughput"
      help={<Help of="throughput" />}
      rows={data.toReversed()}
      keyOf={({ from }) => from}
      columns={[
        {
          label: t('week'),
          short: true,
          value: ({ from }) => from,
          show: ({ from, to, whole }) => (
            <Link
              className={styles.open ?? ''}
              to="/$workspace/$key/reports/$report"
              params={{ ...params, report: 'cycle' }}
              search={{ ...search, weeks: undefined, from, to } as never}
            >
              {t('fromTo', { from: shortDay(from), to: shortDay(to) })}
              {!whole && ` ${t('throughput.part')}`}
            </Link>
          ),
        },
        { label: t('stories'), number: true, value: ({ finished }) => finished.stories },
        { label: t('points'), number: true, value: ({ finished }) => rounded(finished.points) },
        { label: t('throughput.workingDays'), number: true, value: ({ workingDays }) => workingDays },
      ]}
      lead={
        <>
          <UnitChoice />
          {weekly === null ? (
            <p className={styles.unknown}>{t('noData')}</p>
          ) : (
            <>
              <Fact label={t('throughput.middle')}>{numberText(weekly.p50)}</Fact>
              <Fact label={t('throughput.usual')}>
                {t('velocity.between', { low: numberText(weekly.p15), high: numberText(weekly.p85) })}
              </Fact>
            </>
          )}
        </>
      }
    >
      <BarChart
        {...plain}
        withLegend={false}
        data={data}
        dataKey="label"
        maxBarWidth={34}
        series={[{ name: 'value', label: t(unit), color: colors.main }]}
        barProps={{ isAnimationActive: false, radius: 3 }}
        referenceLines={weekly === null || unit === 'points' ? [] : [{ y: weekly.p50, color: colors.done }]}
      />
    </Figure>
  );
}
