import type { Reply } from '@rondo/contracts';
import type { Station } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { amountText, daysAlong, stationColor } from '../chart';
import { Choose } from '../choose';
import { Help } from '../help';
import { Fact } from '../lead';
import { Nothing } from '../nothing';
import styles from '../reports.module.css';
import { useStationNames } from '../station-names';
import { ToReport } from '../to-report';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { longDay, shortDay } from '../words';
import { Came } from './came';
import { Standing } from './standing';

type Flow = Reply<'report.flow'>;
type Day = Flow['days'][number];

export default function FlowReport() {
  const t = useT('reports');
  const { day, stage, show } = useReportSearch();
  const query = useReport('report.flow', useWindowed());
  return (
    <Answered query={query}>
      {(flow) =>
        flow.days.every(({ counts }) => counts.every((count) => count === 0)) ? (
          <Nothing of="flow" />
        ) : (
          <>
            <FlowFigure flow={flow} />
            {show === 'came' ? (
              <Came />
            ) : day !== undefined && stage !== undefined ? (
              <Standing day={day} stage={stage} />
            ) : (
              <p className={styles.unknown}>{t('flow.choose')}</p>
            )}
          </>
        )
      }
    </Answered>
  );
}

function FlowFigure({ flow: { days, stations, window } }: { readonly flow: Flow }) {
  const t = useT('reports');
  const set = useSetSearch();
  const nameOf = useStationNames();
  const at = (row: Day, station: Station) => row.counts[stations.indexOf(station)] ?? 0;
  const cell = (station: Station) => ({
    label: nameOf(station),
    number: true as const,
    value: (row: Day) => at(row, station),
    // Nobody stands behind a nought, and the keyboard has fewer places to stop at.
    show: (row: Day) =>
      at(row, station) === 0 ? (
        '0'
      ) : (
        <Choose part={{ show: undefined, day: row.day, stage: station }}>{numberText(at(row, station))}</Choose>
      ),
  });
  const sum = (of: (row: Day) => number) => numberText(days.reduce((total, row) => total + of(row), 0));
  const ends = days.map((row, index) => ({ ...row, at: index + 1 }));
  const [first] = ends;
  return (
    <Figure
      title={t('names.flow')}
      about={t('fromTo', { from: longDay(window.from), to: longDay(window.to) })}
      help={<Help of="flow" />}
      rows={days.toReversed()}
      keyOf={(row) => row.day}
      columns={[
        { label: t('day'), short: true, value: (row) => row.day, show: (row) => shortDay(row.day) },
        ...stations.map(cell),
      ]}
      lead={
        <>
          <Fact label={t('flow.came')}>
            <Choose part={{ show: 'came', day: undefined, stage: undefined }}>{sum(({ came }) => came)}</Choose>
          </Fact>
          <Fact label={t('flow.finished')}>
            <ToReport report="cycle" search={window}>
              {sum(({ finished }) => finished)}
            </ToReport>
          </Fact>
        </>
      }
      plot={{
        // A day is as wide as its count lasts: the first begins where the plot does.
        rows: first === undefined ? [] : [{ ...first, at: 0 }, ...ends],
        along: daysAlong(days, { title: t('day'), rest: t('rest') }),
        unit: t('stories'),
        text: amountText,
        whole: true,
        total: t('flow.total'),
        // The end of the way lies at the bottom: what is finished is the ground that grows.
        series: stations.toReversed().map((station) => ({
          name: station,
          label: nameOf(station),
          color: stationColor(station),
          shape: 'area',
          stack: 'stories',
          of: (row: Day) => at(row, station),
        })),
        onChoose: ({ day }, series) => {
          const stage = stations.find((station) => station === series);
          if (stage !== undefined) set({ show: undefined, day, stage });
        },
      }}
    />
  );
}
