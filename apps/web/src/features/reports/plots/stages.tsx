import type { Reply } from '@rondo/contracts';
import { leastMeasured } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { amountText, colors } from '../chart';
import { Choose } from '../choose';
import { Help } from '../help';
import { useMore } from '../more';
import { Nothing } from '../nothing';
import styles from '../reports.module.css';
import { useStationNames } from '../station-names';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { longDay, rounded } from '../words';
import { LongestStories } from './longest-stories';

type Stages = Reply<'report.stages'>;
type Row = Stages['stages'][number];

export default function StagesReport() {
  const { stage, trips } = useReportSearch();
  const [limit, more] = useMore();
  const query = useReport('report.stages', {
    ...useWindowed(),
    limit,
    ...(stage === undefined ? {} : { stage, ...(trips === undefined ? {} : { trips }) }),
  });
  return (
    <Answered query={query}>
      {(report) =>
        report.stages.every(({ measured }) => measured === 0) ? (
          <Nothing of="stages" />
        ) : (
          <>
            <StagesFigure report={report} />
            <LongestStories stories={report.stories} onMore={more} />
          </>
        )
      }
    </Answered>
  );
}

function StagesFigure({ report: { stages, window } }: { readonly report: Stages }) {
  const t = useT('reports');
  const set = useSetSearch();
  const nameOf = useStationNames();
  const counted = (label: string, of: (row: Row) => number, trips: 2 | undefined) => ({
    label,
    number: true as const,
    value: of,
    show: (row: Row) =>
      of(row) === 0 ? '0' : <Choose part={{ stage: row.stage, trips }}>{numberText(of(row))}</Choose>,
  });
  return (
    <Figure
      title={t('names.stages')}
      about={t('fromTo', { from: longDay(window.from), to: longDay(window.to) })}
      help={<Help of="stages" />}
      rows={stages}
      keyOf={({ stage }) => stage}
      columns={[
        {
          label: t('stage'),
          value: ({ stage }) => stage,
          show: ({ stage }) => <Choose part={{ stage, trips: undefined }}>{nameOf(stage)}</Choose>,
        },
        ...(['p50', 'p85'] as const).map((share) => ({
          label: t(share),
          number: true as const,
          value: ({ time }: Row) => rounded(time?.[share] ?? null),
          show: ({ measured, time }: Row) => (time !== null ? numberText(time[share]) : measured > 0 ? '–' : null),
        })),
        counted(t('measured'), ({ measured }) => measured, undefined),
        counted(t('stages.repeated'), ({ repeated }) => repeated, 2),
      ]}
      {...(stages.some(({ measured, time }) => measured > 0 && time === null)
        ? { lead: <p className={styles.unknown}>{t('stages.tooFew', { least: leastMeasured })}</p> }
        : {})}
      plot={{
        rows: stages,
        along: {
          of: ({ stage }) => stage,
          title: t('stage'),
          text: (stage) => nameOf(stage as Row['stage']),
          heading: ({ stage }) => nameOf(stage),
        },
        unit: t('daysShort'),
        text: amountText,
        sideways: true,
        series: [
          { name: 'p50', label: t('p50'), color: colors.done, shape: 'bar', of: ({ time }) => time?.p50 ?? null },
          { name: 'p85', label: t('p85'), color: colors.scope, shape: 'bar', of: ({ time }) => time?.p85 ?? null },
        ],
        onChoose: ({ stage }) => {
          set({ stage, trips: undefined });
        },
      }}
    />
  );
}
