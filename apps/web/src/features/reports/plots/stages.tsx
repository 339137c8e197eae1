import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { amountText, colors } from '../chart';
import { Choose } from '../choose';
import { Help } from '../help';
import { Nothing } from '../nothing';
import { numberColumn } from '../number-column';
import { useStationNames } from '../station-names';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { longDay } from '../words';
import { LongestStories } from './longest-stories';

type Stages = Reply<'report.stages'>;
type Row = Stages['stages'][number];

export default function StagesReport() {
  const { stage } = useReportSearch();
  const query = useReport('report.stages', { ...useWindowed(), limit: 200, ...(stage === undefined ? {} : { stage }) });
  return (
    <Answered query={query}>
      {(report) =>
        report.stages.every(({ time }) => time === null) ? (
          <Nothing of="stages" />
        ) : (
          <>
            <StagesFigure report={report} />
            <LongestStories stories={report.stories} />
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
  return (
    <Figure
      title={t('names.stages')}
      about={t('fromTo', { from: longDay(window.from), to: longDay(window.to) })}
      name="time-in-stage"
      help={<Help of="stages" />}
      rows={stages}
      keyOf={({ stage }) => stage}
      columns={[
        {
          label: t('stage'),
          value: ({ stage }) => stage,
          show: ({ stage }) => <Choose part={{ stage }}>{nameOf(stage)}</Choose>,
        },
        numberColumn<Row>(t('p50'), ({ time }) => time?.p50 ?? null),
        numberColumn<Row>(t('p85'), ({ time }) => time?.p85 ?? null),
        numberColumn<Row>(t('measured'), ({ time }) => time?.n ?? 0),
        numberColumn<Row>(t('stages.repeated'), ({ repeated }) => repeated),
      ]}
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
          set({ stage });
        },
      }}
    />
  );
}
