import type { Reply } from '@rondo/contracts';
import { ascending, percentileOf } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { Figure } from '../../../ui/figure/figure';
import type { Across } from '../../../ui/figure/plot-kinds';
import { Answered } from '../answered';
import { amountText, colors } from '../chart';
import { Help } from '../help';
import { Fact } from '../lead';
import { Nothing } from '../nothing';
import { numberColumn } from '../number-column';
import styles from '../reports.module.css';
import { ToReport, useToReport } from '../to-report';
import { UnitChoice, useUnit, type Unit } from '../unit-choice';
import { useReport, useWindowed } from '../use-report';
import { longDay, shortDay } from '../words';

type Throughput = Reply<'report.throughput'>;
type Week = Throughput['weeks'][number];

export default function ThroughputReport() {
  const query = useReport('report.throughput', useWindowed());
  return (
    <Answered query={query}>
      {(report) =>
        report.weeks.every(({ finished }) => finished.stories === 0) ? (
          <Nothing of="throughput" />
        ) : (
          <ThroughputFigure report={report} />
        )
      }
    </Answered>
  );
}

function ThroughputFigure({ report: { weeks, window } }: { readonly report: Throughput }) {
  const t = useT('reports');
  const unit = useUnit();
  const open = useToReport();
  const usual = usualWeek(weeks, unit);
  const amount = ({ finished }: Week) => finished[unit];
  const across: Across[] =
    usual === null
      ? []
      : [
          { name: 'range', label: t('throughput.usual'), color: colors.scope, at: [usual.low, usual.high] },
          {
            name: 'middle',
            label: t('throughput.middle'),
            color: colors.scope,
            at: usual.middle,
            short: numberText(usual.middle),
          },
        ];
  const nameOf = ({ from, to }: Week) => t('fromTo', { from: shortDay(from), to: shortDay(to) });
  return (
    <Figure
      title={t('names.throughput')}
      about={t('fromTo', { from: longDay(window.from), to: longDay(window.to) })}
      name="throughput"
      help={<Help of="throughput" />}
      rows={weeks.toReversed()}
      keyOf={({ from }) => from}
      columns={[
        {
          label: t('week'),
          short: true,
          value: ({ from }) => from,
          show: (week) => (
            <ToReport report="cycle" search={{ from: week.from, to: week.to }}>
              {nameOf(week)}
              {!week.whole && ` ${t('throughput.part')}`}
            </ToReport>
          ),
        },
        numberColumn<Week>(t('stories'), ({ finished }) => finished.stories),
        numberColumn<Week>(t('points'), ({ finished }) => finished.points),
        numberColumn<Week>(t('throughput.workingDays'), ({ workingDays }) => workingDays),
      ]}
      lead={
        <>
          <UnitChoice />
          {usual === null ? (
            <p className={styles.unknown}>{t('throughput.noWeek')}</p>
          ) : (
            <>
              <Fact label={t('throughput.middle')}>{numberText(usual.middle)}</Fact>
              <Fact label={t('throughput.usual')}>
                {t('velocity.between', { low: numberText(usual.low), high: numberText(usual.high) })}
              </Fact>
              <span className={styles.unknown}>{t('throughput.of', { count: usual.weeks, unit: t(unit) })}</span>
            </>
          )}
        </>
      }
      plot={{
        rows: weeks,
        along: {
          of: ({ from }) => from,
          title: t('throughput.weekOf'),
          text: (from) => shortDay(String(from)),
          heading: nameOf,
        },
        unit: t(unit),
        text: amountText,
        series: [
          {
            name: 'whole',
            label: t('throughput.whole'),
            color: colors.main,
            shape: 'bar',
            stack: 'week',
            of: (week) => (week.whole ? amount(week) : null),
          },
          {
            name: 'part',
            label: t('throughput.cut'),
            color: colors.main,
            shape: 'faint',
            stack: 'week',
            of: (week) => (week.whole ? null : amount(week)),
          },
        ],
        across,
        onChoose: ({ from, to }) => {
          open('cycle', { from, to });
        },
      }}
    />
  );
}

/** What most whole weeks lay between, as the server says it of stories. */
function usualWeek(weeks: readonly Week[], unit: Unit) {
  const amounts = ascending(weeks.filter(({ whole }) => whole).map(({ finished }) => finished[unit]));
  if (amounts.length === 0) return null;
  const [low = 0, middle = 0, high = 0] = [0.15, 0.5, 0.85].map((share) => percentileOf(amounts, share));
  return { weeks: amounts.length, low, middle, high };
}
