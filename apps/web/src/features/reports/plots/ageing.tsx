import { ScatterChart } from '@mantine/charts';
import type { Reply } from '@rondo/contracts';
import { stations } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { EmptyState } from '../../../ui/states';
import { Answered } from '../answered';
import { colors, percentileLines, plain, stageAxis, upTo } from '../chart';
import { Help } from '../help';
import { SpreadLine } from '../lead';
import styles from '../reports.module.css';
import { useStationNames } from '../station-names';
import { StoryLink } from '../story-link';
import { useOpenPoint } from '../use-open-point';
import { useReport, useWindowed } from '../use-report';
import { numberText, rounded } from '../words';

type Ageing = Reply<'report.ageing'>;
type Item = Ageing['stories']['items'][number];

export default function AgeingReport() {
  const query = useReport('report.ageing', { ...useWindowed(), limit: 1000 });
  return <Answered query={query}>{(ageing) => <AgeingFigure report={ageing} />}</Answered>;
}

function AgeingFigure({ report: { cycle, stories } }: { readonly report: Ageing }) {
  const t = useT('reports');
  const marks = useT('marks');
  const open = useOpenPoint();
  const nameOf = useStationNames();
  if (stories.total === 0) return <EmptyState title={t('ageing.empty')}>{t('ageing.emptyText')}</EmptyState>;
  const isOld = ({ age }: Item) => cycle !== null && age > cycle.p85;
  const point = ({ story, stage, age }: Item) => ({ stage: stations.indexOf(stage), age, number: story.number });
  return (
    <Figure
      title={t('names.ageing')}
      name="ageing"
      help={<Help of="ageing" />}
      rows={stories.items}
      keyOf={({ story }) => story.id}
      columns={[
        {
          label: t('story'),
          value: ({ story }) => `${String(story.number)} ${story.title}`,
          show: ({ story }) => <StoryLink story={story} />,
        },
        { label: t('stage'), value: ({ stage }) => stage, show: ({ stage }) => nameOf(stage) },
        {
          label: t('ageing.age'),
          number: true,
          value: ({ age }) => rounded(age),
          show: (item) => <span data-outlier={isOld(item)}>{numberText(item.age)}</span>,
        },
        {
          label: t('ageing.inStage'),
          number: true,
          value: ({ inStage }) => rounded(inStage),
          show: ({ inStage, trips }) => `${numberText(inStage)}${trips > 1 ? ` ×${String(trips)}` : ''}`,
        },
        {
          label: t('ageing.blocked'),
          value: ({ blocked }) => (blocked === null ? '' : marks(`cause.${blocked.cause}`)),
        },
      ]}
      lead={
        <>
          <SpreadLine spread={cycle} />
          {cycle !== null && (
            <span className={styles.note}>{t('ageing.over', { count: stories.items.filter(isOld).length })}</span>
          )}
        </>
      }
    >
      <ScatterChart
        {...plain}
        dataKey={{ x: 'stage', y: 'age' }}
        labels={{ x: t('stage'), y: t('daysShort') }}
        valueFormatter={{ x: (index) => nameOf(stations[index] ?? 'PLAN'), y: (days) => numberText(days) }}
        xAxisProps={{
          ...stageAxis,
          type: 'number',
          domain: [-0.5, stations.length - 0.5],
          ticks: stations.map((_, index) => index),
        }}
        yAxisProps={upTo(cycle)}
        referenceLines={percentileLines(cycle, [t('p50'), t('p85'), t('p95')])}
        data={[
          {
            name: t('ageing.usual'),
            color: colors.main,
            data: stories.items.filter((item) => !isOld(item)).map(point),
          },
          { name: t('ageing.old'), color: colors.bad, data: stories.items.filter(isOld).map(point) },
        ]}
        scatterProps={{ isAnimationActive: false, onClick: open, cursor: 'pointer', fillOpacity: 0.75 }}
      />
    </Figure>
  );
}
