import { BarChart } from '@mantine/charts';
import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { EmptyState } from '../../../ui/states';
import { Answered } from '../answered';
import { colors, plain } from '../chart';
import { Help } from '../help';
import { Fact } from '../lead';
import styles from '../reports.module.css';
import { StoryLink } from '../story-link';
import { useReport, useWindowed } from '../use-report';
import { momentDay, numberText, rounded } from '../words';

type Blocked = Reply<'report.blocked'>;

export default function BlockedReport() {
  const query = useReport('report.blocked', { ...useWindowed(), limit: 200 });
  return (
    <Answered query={query}>
      {(report) => (
        <>
          <BlockedFigure causes={report.causes} />
          <Intervals intervals={report.intervals} />
        </>
      )}
    </Answered>
  );
}

function BlockedFigure({ causes }: Pick<Blocked, 'causes'>) {
  const t = useT('reports');
  const marks = useT('marks');
  if (causes.length === 0) return <EmptyState title={t('blocked.empty')}>{t('blocked.emptyText')}</EmptyState>;
  const data = causes.map(({ cause, days }) => ({ cause: marks(`cause.${cause}`), days: rounded(days) }));
  return (
    <Figure
      title={t('names.blocked')}
      name="blocked-time"
      help={<Help of="blocked" />}
      rows={causes}
      keyOf={({ cause }) => cause}
      columns={[
        { label: t('blocked.cause'), value: ({ cause }) => marks(`cause.${cause}`) },
        {
          label: t('daysShort'),
          number: true,
          value: ({ days }) => rounded(days),
          show: ({ days }) => numberText(days),
        },
        { label: t('stories'), number: true, value: ({ stories }) => stories },
        { label: t('blocked.times'), number: true, value: ({ times }) => times },
      ]}
      lead={<Fact label={t('blocked.lost')}>{numberText(causes.reduce((sum, { days }) => sum + days, 0))}</Fact>}
    >
      <BarChart
        {...plain}
        withLegend={false}
        orientation="vertical"
        data={data}
        dataKey="cause"
        maxBarWidth={26}
        yAxisProps={{ width: 110 }}
        valueFormatter={(days) => numberText(days)}
        series={[{ name: 'days', label: t('daysShort'), color: colors.bad }]}
        barProps={{ isAnimationActive: false, radius: 3 }}
      />
    </Figure>
  );
}

/** Each time that a story was blocked: what stands behind the sums. */
function Intervals({ intervals: { items, total } }: Pick<Blocked, 'intervals'>) {
  const t = useT('reports');
  const marks = useT('marks');
  if (total === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t('blocked.intervals')}</h2>
      <ul className={styles.list}>
        {items.map(({ story, cause, reason, since, until, days }) => (
          <li key={`${story.id} ${String(since)}`}>
            <span className={styles.when}>
              {until === null
                ? t('blocked.since', { from: momentDay(since) })
                : t('fromTo', { from: momentDay(since), to: momentDay(until) })}
            </span>
            <span className={styles.kind} data-kind="removed">
              {marks(`cause.${cause}`)}
            </span>
            <StoryLink story={story} />
            <span className={styles.reason}>{reason}</span>
            <span className={styles.amount}>{t('days', { count: days, text: numberText(days) })}</span>
          </li>
        ))}
      </ul>
      {total > items.length && <p className={styles.unknown}>{t('more', { count: total - items.length })}</p>}
    </section>
  );
}
