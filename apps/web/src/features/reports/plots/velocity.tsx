import { CompositeChart } from '@mantine/charts';
import type { Reply } from '@rondo/contracts';
import { Link, useParams } from '@tanstack/react-router';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { EmptyState } from '../../../ui/states';
import { Answered } from '../answered';
import { colors, plain } from '../chart';
import { Help } from '../help';
import { Fact } from '../lead';
import styles from '../reports.module.css';
import { filterOf } from '../search';
import { useSprintName } from '../sprint-choice';
import { UnitChoice, useUnit } from '../unit-choice';
import { useReport, useReportSearch } from '../use-report';
import { numberText, rounded } from '../words';

type Velocity = Reply<'report.velocity'>;

export default function VelocityReport() {
  const query = useReport('report.velocity', { sprints: 12, ...filterOf(useReportSearch()) });
  return <Answered query={query}>{(velocity) => <VelocityFigure velocity={velocity} />}</Answered>;
}

function VelocityFigure({ velocity: { sprints, range } }: { readonly velocity: Velocity }) {
  const t = useT('reports');
  const nameOf = useSprintName();
  const params = useParams({ from: '/inside/$workspace/$key' });
  const unit = useUnit();
  if (sprints.length === 0) return <EmptyState title={t('velocity.empty')}>{t('velocity.emptyText')}</EmptyState>;
  const data = sprints.map(({ sprint, committed, done, carried }) => ({
    name: nameOf(sprint),
    number: sprint.number,
    committed: committed[unit],
    done: done[unit],
    carried: carried[unit],
  }));
  const lines =
    range === null
      ? []
      : [
          { y: range.low[unit], color: colors.scope },
          {
            y: range.middle[unit],
            color: colors.done,
            label: t('velocity.middle'),
            labelPosition: 'insideTopRight' as const,
          },
          { y: range.high[unit], color: colors.scope },
        ];
  return (
    <Figure
      title={t('names.velocity')}
      name="velocity"
      help={<Help of="velocity" />}
      rows={data}
      keyOf={({ number }) => String(number)}
      columns={[
        {
          label: t('sprint'),
          short: true,
          value: ({ name }) => name,
          show: ({ name, number }) => (
            <Link
              className={styles.open ?? ''}
              to="/$workspace/$key/reports/$report"
              params={{ ...params, report: 'sprint' }}
              search={{ sprint: number }}
            >
              {name}
            </Link>
          ),
        },
        { label: t('velocity.committed'), number: true, value: ({ committed }) => rounded(committed) },
        { label: t('velocity.done'), number: true, value: ({ done }) => rounded(done) },
        { label: t('velocity.carried'), number: true, value: ({ carried }) => rounded(carried) },
      ]}
      lead={
        <>
          <UnitChoice />
          {range === null ? (
            <p className={styles.unknown}>{t('velocity.noRange')}</p>
          ) : (
            <>
              <Fact label={t('velocity.range')}>
                {t('velocity.between', { low: numberText(range.low[unit]), high: numberText(range.high[unit]) })}
              </Fact>
              <Fact label={t('velocity.middle')}>{numberText(range.middle[unit])}</Fact>
              <Fact label={t('velocity.of')}>{range.sprints}</Fact>
            </>
          )}
        </>
      }
    >
      <CompositeChart
        {...plain}
        data={data}
        dataKey="name"
        maxBarWidth={34}
        series={[
          { name: 'committed', label: t('velocity.committed'), color: colors.quiet, type: 'bar' },
          { name: 'done', label: t('velocity.done'), color: colors.done, type: 'bar' },
        ]}
        barProps={{ isAnimationActive: false, radius: 3 }}
        referenceLines={lines}
      />
    </Figure>
  );
}
