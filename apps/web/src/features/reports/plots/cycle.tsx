import type { Reply } from '@rondo/contracts';
import { daysFrom } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { amountText, colors, spreadAcross } from '../chart';
import { Choices } from '../choices';
import { Help } from '../help';
import { SpreadLine } from '../lead';
import { Nothing } from '../nothing';
import { numberColumn } from '../number-column';
import styles from '../reports.module.css';
import { useStoryColumn } from '../story-column';
import { useOpenPoint } from '../use-open-point';
import { useUnitName } from '../unit-choice';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { longDay, percentText, rounded, shortDay } from '../words';

type Cycle = Reply<'report.cycle'>;
type Finished = Cycle['finished']['items'][number];

/** More points than this tell the eye nothing more; the percentiles are of all. */
const mostPoints = 2_000;
const dayLong = 86_400_000;
const ticksWanted = 8;

export default function CycleReport() {
  const query = useReport('report.cycle', { ...useWindowed(), limit: mostPoints });
  return (
    <Answered query={query}>
      {(cycle) => (cycle.finished.total === 0 ? <Nothing of="cycle" /> : <CycleFigure report={cycle} />)}
    </Answered>
  );
}

function CycleFigure({ report }: { readonly report: Cycle }) {
  const t = useT('reports');
  const unitName = useUnitName();
  const storyColumn = useStoryColumn();
  const set = useSetSearch();
  const open = useOpenPoint();
  const { finished, unmeasured, window } = report;
  const kind = useReportSearch().show === 'lead' ? 'lead' : 'cycle';
  const spread = report[kind];
  const measured = finished.items.filter((item) => item[kind] !== null);
  const isOutlier = (item: Finished) => spread !== null && (item[kind] ?? 0) > spread.p85;
  const days = (item: Finished, of: 'cycle' | 'lead') => {
    const value = item[of];
    return value === null ? '–' : <span data-outlier={of === kind && isOutlier(item)}>{numberText(value)}</span>;
  };
  return (
    <Figure
      title={t(`cycle.${kind}`)}
      about={t('fromTo', { from: longDay(window.from), to: longDay(window.to) })}
      help={<Help of="cycle" />}
      rows={finished.items}
      keyOf={({ story, finishedAt }) => `${story.id} ${String(finishedAt)}`}
      columns={[
        storyColumn,
        { label: t('cycle.finished'), short: true, value: ({ day }) => day, show: ({ day }) => longDay(day) },
        ...(['cycle', 'lead'] as const).map((of) => ({
          label: t(`cycle.${of}`),
          number: true as const,
          value: (item: Finished) => rounded(item[of]),
          show: (item: Finished) => days(item, of),
        })),
        numberColumn<Finished>(unitName('points'), ({ story }) => story.points),
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
      plot={{
        rows: measured,
        along: {
          of: ({ finishedAt }) => finishedAt,
          title: t('cycle.finished'),
          text: (time) => shortDay(new Date(time).toISOString().slice(0, 10)),
          heading: ({ story, day }) => `${String(story.number)} ${story.title} · ${shortDay(day)}`,
          ...stretchOf(window),
        },
        unit: t('daysShort'),
        text: amountText,
        series: [
          {
            name: 'usual',
            label: t('cycle.usual'),
            color: colors.main,
            shape: 'dots',
            of: (item) => (isOutlier(item) ? null : item[kind]),
          },
          {
            name: 'outliers',
            label: t('cycle.outliers'),
            color: colors.bad,
            shape: 'dots',
            of: (item) => (isOutlier(item) ? item[kind] : null),
          },
        ],
        across: spreadAcross(spread, (share) => t(share), percentText),
        onChoose: open,
      }}
    />
  );
}

/** The days of the window, evenly marked. */
function stretchOf({ from, to }: Cycle['window']): { span: readonly [number, number]; ticks: number[] } {
  const starts = daysFrom(from, to).map((day) => Date.parse(`${day}T00:00:00Z`));
  const every = Math.ceil(starts.length / ticksWanted);
  const [first = 0] = starts;
  return {
    span: [first, (starts.at(-1) ?? first) + dayLong],
    ticks: starts.filter((_, index) => index % every === 0),
  };
}
