import type { Reply } from '@rondo/contracts';
import { leastWeeks, weeklyRange } from '@rondo/domain';
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
import { UnitChoice, useUnit, useUnitName } from '../unit-choice';
import { useReport, useWindowed } from '../use-report';
import { longDay, rounded, shortDay } from '../words';

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
  const unitName = useUnitName();
  const unit = useUnit();
  const open = useToReport();
  const usual = weeklyRange(weeks, unit);
  const amount = ({ finished }: Week) => finished[unit];
  const across: Across[] =
    usual === null
      ? []
      : [
          { name: 'range', label: t('throughput.usual'), color: colors.scope, at: [usual.p15, usual.p85] },
          {
            name: 'middle',
            label: t('throughput.middle'),
            color: colors.scope,
            at: usual.p50,
            short: numberText(usual.p50),
          },
        ];
  const nameOf = ({ from, to }: Week) =>
    from === to ? shortDay(from) : t('fromTo', { from: shortDay(from), to: shortDay(to) });
  return (
    <Figure
      title={t('names.throughput')}
      about={t('fromTo', { from: longDay(window.from), to: longDay(window.to) })}
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
        ...(['stories', 'points'] as const).map((part) => ({
          label: unitName(part),
          number: true as const,
          value: ({ finished }: Week) => rounded(finished[part]),
          show: ({ from, to, finished }: Week) =>
            finished.stories === 0 ? (
              '0'
            ) : (
              <ToReport report="cycle" search={{ from, to }}>
                {numberText(finished[part])}
              </ToReport>
            ),
        })),
        numberColumn<Week>(t('throughput.workingDays'), ({ workingDays }) => workingDays),
      ]}
      lead={
        <>
          <UnitChoice />
          {usual === null ? (
            <p className={styles.unknown}>{t('throughput.noWeek', { least: leastWeeks })}</p>
          ) : (
            <>
              <Fact label={t('throughput.middle')}>{numberText(usual.p50)}</Fact>
              <Fact label={t('throughput.usual')}>
                {t('velocity.between', { low: numberText(usual.p15), high: numberText(usual.p85) })}
              </Fact>
              <span className={styles.unknown}>
                {t('throughput.of', { count: weeks.filter(({ whole }) => whole).length, unit: unitName(unit) })}
              </span>
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
        unit: unitName(unit),
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
