import { BarChart } from '@mantine/charts';
import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { colors, plain, stageAxis } from '../chart';
import { Help } from '../help';
import styles from '../reports.module.css';
import { useStationNames } from '../station-names';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { numberText, rounded } from '../words';
import { LongestStories } from './longest-stories';

type Stages = Reply<'report.stages'>;

export default function StagesReport() {
  const { stage } = useReportSearch();
  const query = useReport('report.stages', { ...useWindowed(), limit: 200, ...(stage === undefined ? {} : { stage }) });
  return (
    <Answered query={query}>
      {({ stages, stories }) => (
        <>
          <StagesFigure stages={stages} />
          <LongestStories stories={stories} />
        </>
      )}
    </Answered>
  );
}

function StagesFigure({ stages }: Pick<Stages, 'stages'>) {
  const t = useT('reports');
  const set = useSetSearch();
  const nameOf = useStationNames();
  const { stage: chosen } = useReportSearch();
  const data = stages.map(({ stage, time }) => ({
    stage: nameOf(stage),
    p50: time?.p50 ?? null,
    p85: time?.p85 ?? null,
  }));
  return (
    <Figure
      title={t('names.stages')}
      name="time-in-stage"
      help={<Help of="stages" />}
      rows={stages}
      keyOf={({ stage }) => stage}
      columns={[
        {
          label: t('stage'),
          value: ({ stage }) => stage,
          show: ({ stage }) => (
            <button
              type="button"
              className={styles.count}
              aria-pressed={stage === chosen}
              onClick={() => {
                set({ stage: stage === chosen ? undefined : stage });
              }}
            >
              {nameOf(stage)}
            </button>
          ),
        },
        { label: t('p50'), number: true, value: ({ time }) => rounded(time?.p50 ?? null) },
        { label: t('p85'), number: true, value: ({ time }) => rounded(time?.p85 ?? null) },
        { label: t('measured'), number: true, value: ({ time }) => time?.n ?? 0 },
        { label: t('stages.repeated'), number: true, value: ({ repeated }) => repeated },
      ]}
    >
      <BarChart
        {...plain}
        data={data}
        dataKey="stage"
        maxBarWidth={26}
        valueFormatter={(days) => numberText(days)}
        xAxisProps={stageAxis}
        series={[
          { name: 'p50', label: t('p50'), color: colors.done },
          { name: 'p85', label: t('p85'), color: colors.scope },
        ]}
        barProps={{ isAnimationActive: false, radius: 3 }}
      />
    </Figure>
  );
}
