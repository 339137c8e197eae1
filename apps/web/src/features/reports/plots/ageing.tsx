import type { Reply } from '@rondo/contracts';
import { stations } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { amountText, colors, spreadAcross } from '../chart';
import { Help } from '../help';
import { SpreadLine } from '../lead';
import { Nothing } from '../nothing';
import styles from '../reports.module.css';
import { useStationNames } from '../station-names';
import { useStoryColumn } from '../story-column';
import { useOpenPoint } from '../use-open-point';
import { useReport, useWindowed } from '../use-report';
import { percentText, rounded } from '../words';

type Ageing = Reply<'report.ageing'>;
type Item = Ageing['stories']['items'][number];

export default function AgeingReport() {
  const query = useReport('report.ageing', { ...useWindowed(), limit: 1000 });
  return (
    <Answered query={query}>
      {(ageing) => (ageing.stories.total === 0 ? <Nothing of="ageing" /> : <AgeingFigure report={ageing} />)}
    </Answered>
  );
}

function AgeingFigure({ report: { cycle, stories } }: { readonly report: Ageing }) {
  const t = useT('reports');
  const storyColumn = useStoryColumn();
  const marks = useT('marks');
  const open = useOpenPoint();
  const nameOf = useStationNames();
  const isOld = ({ age }: Item) => cycle !== null && age > cycle.p85;
  return (
    <Figure
      title={t('names.ageing')}
      about={t('ageing.now')}
      help={<Help of="ageing" />}
      rows={stories.items}
      keyOf={({ story }) => story.id}
      columns={[
        storyColumn,
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
      plot={{
        rows: stories.items,
        along: {
          of: ({ stage }) => stations.indexOf(stage),
          title: t('stage'),
          text: (index) => nameOf(stations[Number(index)] ?? 'PLAN'),
          heading: ({ story }) => `${String(story.number)} ${story.title}`,
          span: [-0.5, stations.length - 0.5],
          ticks: stations.map((_, index) => index),
        },
        unit: t('ageing.ageUnit'),
        text: amountText,
        sideways: true,
        series: [
          {
            name: 'usual',
            label: t('ageing.usual'),
            color: colors.main,
            shape: 'dots',
            of: (item) => (isOld(item) ? null : item.age),
          },
          {
            name: 'old',
            label: t('ageing.old'),
            color: colors.bad,
            shape: 'dots',
            of: (item) => (isOld(item) ? item.age : null),
          },
        ],
        across: spreadAcross(cycle, (share) => t(share), percentText),
        onChoose: open,
      }}
    />
  );
}
