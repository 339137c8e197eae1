import type { Reply } from '@rondo/contracts';
import { Link, useParams } from '@tanstack/react-router';
import { dayIn } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { CompositeChart } from '@mantine/charts';
import { Answered } from '../answered';
import { colors, dayAxis, plain, restDays } from '../chart';
import { Help } from '../help';
import { Fact } from '../lead';
import { NoSprint } from '../no-sprint';
import styles from '../reports.module.css';
import { useChosenSprint, useSprintName } from '../sprint-choice';
import { StoryLink } from '../story-link';
import { UnitChoice, useUnit, type Unit } from '../unit-choice';
import { useReport } from '../use-report';
import { numberText } from '../words';

type Report = Reply<'report.sprint'>;
type Item = Report['items'][number];

export default function SprintReport() {
  const sprint = useChosenSprint();
  return sprint === undefined ? <NoSprint /> : <ReportOf sprintId={sprint.id} />;
}

function ReportOf({ sprintId }: { readonly sprintId: Report['sprint']['id'] }) {
  const query = useReport('report.sprint', { sprint: sprintId });
  return <Answered query={query}>{(report) => <Sheet report={report} />}</Answered>;
}

function Sheet({ report }: { readonly report: Report }) {
  const t = useT('reports');
  const unit = useUnit();
  const nameOf = useSprintName();
  const { sprint, totals, items, burn, frozen, basis } = report;
  const data = burn.days.map(({ day, scope, remaining }) => ({
    day,
    scope: scope?.[unit] ?? null,
    remaining: remaining?.[unit] ?? null,
  }));
  return (
    <>
      <Figure
        title={nameOf(sprint)}
        name={`sprint-${String(sprint.number)}`}
        help={<Help of="sprint" />}
        rows={items}
        keyOf={({ story }) => story.id}
        columns={[
          {
            label: t('story'),
            value: ({ story }) => `${String(story.number)} ${story.title}`,
            show: ({ story }) => <StoryLink story={story} />,
          },
          { label: t('points'), number: true, value: ({ story }) => story.points },
          { label: t('sprintReport.result'), value: (item) => t(`sprintReport.${resultOf(item)}`) },
        ]}
        lead={
          <>
            <UnitChoice />
            <Totals totals={totals} unit={unit} />
            {frozen && <span className={styles.note}>{t('frozen')}</span>}
          </>
        }
      >
        <CompositeChart
          {...plain}
          data={data}
          dataKey="day"
          withDots={false}
          connectNulls={false}
          xAxisProps={dayAxis}
          referenceLines={restDays(burn.days)}
          series={[
            { name: 'remaining', label: t('burn.remaining'), color: colors.main, type: 'line' },
            { name: 'scope', label: t('burn.scope'), color: colors.scope, type: 'line' },
          ]}
          lineProps={{ type: 'stepAfter', isAnimationActive: false }}
        />
      </Figure>
      {sprint.goal !== '' && <p className={styles.goal}>{sprint.goal}</p>}
      {(['done', 'carried', 'open', 'removed', 'added'] as const).map((result) => (
        <Group key={result} result={result} items={items} timeZone={basis.timeZone} />
      ))}
    </>
  );
}

type Result = 'done' | 'carried' | 'open' | 'removed';

const resultOf = ({ done, carried, removedAt }: Item): Result =>
  removedAt !== null ? 'removed' : done ? 'done' : carried !== null ? 'carried' : 'open';

function Totals({ totals, unit }: { readonly totals: Report['totals']; readonly unit: Unit }) {
  const t = useT('reports');
  return (['committed', 'done', 'added', 'removed', 'open'] as const).map((name) => (
    <Fact key={name} label={t(`sprintReport.${name}`)}>
      {numberText(totals[name][unit])}
    </Fact>
  ));
}

interface GroupProps {
  readonly result: Result | 'added';
  readonly items: readonly Item[];
  readonly timeZone: string;
}

/** The stories that fared alike; what came in later is told apart, whatever became of it. */
function Group({ result, items, timeZone }: GroupProps) {
  const t = useT('reports');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const of = items.filter((item) => (result === 'added' ? item.addedAt !== null : resultOf(item) === result));
  if (of.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>
        {t(`sprintReport.${result}`)} <span className={styles.number}>{of.length}</span>
      </h2>
      <ul className={styles.list}>
        {of.map(({ story, pointsThen, carried, addedAt, removedAt, doneAt }) => (
          <li key={story.id}>
            <span className={styles.when}>{whenOf(result, { addedAt, removedAt, doneAt }, timeZone)}</span>
            <StoryLink story={story} />
            {result === 'carried' && carried !== null && (
              <span className={styles.reason}>
                {carried.to === null ? (
                  t('sprintReport.toBacklog')
                ) : (
                  <Link
                    className={styles.open ?? ''}
                    to="/$workspace/$key/reports/$report"
                    params={{ ...params, report: 'sprint' }}
                    search={{ sprint: carried.to.number }}
                  >
                    {t('sprintReport.toSprint', { number: carried.to.number })}
                  </Link>
                )}
                {carried.reason !== '' && ` · ${carried.reason}`}
              </span>
            )}
            <span className={styles.amount}>
              {pointsIn(result, story.points, pointsThen) !== null &&
                t('points_text', { text: numberText(pointsIn(result, story.points, pointsThen) ?? 0) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What came in counts as it came, everything else as it ended, as in the totals. */
const pointsIn = (result: Result | 'added', last: number | null, then: number | null) =>
  result === 'added' ? then : last;

type Times = Pick<Item, 'addedAt' | 'removedAt' | 'doneAt'>;

const whenOf = (result: Result | 'added', times: Times, timeZone: string): string => {
  const time =
    result === 'added'
      ? times.addedAt
      : result === 'removed'
        ? times.removedAt
        : result === 'done'
          ? times.doneAt
          : null;
  return time === null ? '' : dayIn(time, timeZone);
};
