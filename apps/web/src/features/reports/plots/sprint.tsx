import { countWhole, estimatedAnew } from '@rondo/domain';
import { dayIn } from '../../../lib/dates';
import { fileName } from '../../../lib/download';
import { useT } from '../../../lib/i18n';
import { numberText, signed } from '../../../lib/numbers';
import { useAmount } from '../../../live/marks/amount';
import { PartOf, useProjectKey } from '../../../live/marks/story-key';
import { pointsIn, type Report, type ReportItem as Item } from '../../../live/sprint-report';
import { Figure } from '../../../ui/figure/figure';
import { SaveCsv } from '../../../ui/figure/save-csv';
import { Answered } from '../answered';
import { Behind } from '../behind';
import { daysAlong } from '../chart';
import { Help } from '../help';
import { Fact } from '../lead';
import { NoSprint } from '../no-sprint';
import { numberColumn } from '../number-column';
import styles from '../reports.module.css';
import { filterOf } from '../search';
import { useChosenSprint, useSprintName } from '../sprint-choice';
import { useStoryColumn } from '../story-column';
import { StoryLink } from '../story-link';
import { ToReport, useToReport } from '../to-report';
import { UnitChoice, useUnit, useUnitName, type Unit } from '../unit-choice';
import { useReport, useReportSearch } from '../use-report';
import { longDay } from '../words';
import { burnColumns } from './burn-columns';
import { burnPlot, burnPoints, type BurnPoint } from './burn-plot';
import { groups, membersOf, resultOf, whenOf, type Group } from './sprint-groups';

export default function SprintReport() {
  const sprint = useChosenSprint();
  return sprint === undefined ? <NoSprint /> : <ReportOf sprintId={sprint.id} />;
}

function ReportOf({ sprintId }: { readonly sprintId: Report['sprint']['id'] }) {
  const query = useReport('report.sprint', { sprint: sprintId, ...filterOf(useReportSearch()) });
  return <Answered query={query}>{(report) => <Sheet report={report} />}</Answered>;
}

function Sheet({ report }: { readonly report: Report }) {
  const t = useT('reports');
  const unitName = useUnitName();
  const storyColumn = useStoryColumn();
  const key = useProjectKey();
  const unit = useUnit();
  const nameOf = useSprintName();
  const open = useToReport();
  const narrowed = Object.keys(filterOf(useReportSearch())).length > 0;
  const { sprint, totals, items, burn, frozen, basis } = report;
  const points = burnPoints({ days: burn.days, committed: totals.committed }, unit);
  const heading = ({ day, begins }: BurnPoint) => (begins ? `${longDay(day)}, ${t('burn.begin')}` : longDay(day));
  return (
    <>
      {sprint.goal !== '' && (
        <p className={styles.goal}>
          <b>{t('sprintReport.goal')}</b> {sprint.goal}
        </p>
      )}
      <Figure
        title={t('names.sprint')}
        about={nameOf(sprint)}
        help={<Help of="sprint" />}
        rows={points}
        keyOf={({ day, begins }) => `${day} ${String(begins)}`}
        columns={burnColumns(t, ({ day }, text) => (
          <ToReport report="burn" search={{ sprint: sprint.number, day }}>
            {text}
          </ToReport>
        ))}
        lead={
          <>
            <UnitChoice />
            <Totals totals={totals} items={items} unit={unit} frozen={frozen} />
            {frozen && <span className={styles.note}>{t('frozen')}</span>}
            {narrowed && <span className={styles.note}>{t('sprintReport.narrowed')}</span>}
          </>
        }
        plot={burnPlot({
          points,
          up: false,
          along: daysAlong(burn.days, { title: t('day'), rest: t('rest'), heading }),
          unit: unitName(unit),
          label: (name) => t(`burn.${name}`),
          onChoose: ({ day }) => {
            open('burn', { sprint: sprint.number, day });
          },
        })}
      />
      <div className={styles.partHead}>
        <h2>{t('sprintReport.stories')}</h2>
        <SaveCsv
          name={fileName(t('sprintReport.stories'), nameOf(sprint))}
          rows={items}
          columns={[
            storyColumn,
            { label: t('sprintReport.partOf'), value: ({ partOf }) => partOf && `${key}-${partOf.number}` },
            { label: t('sprintReport.result'), value: (item) => t(`sprintReport.${resultOf(item)}`) },
            numberColumn<Item>(
              t('sprintReport.sizeThen', { size: unitName('points') }),
              ({ pointsThen }) => pointsThen,
            ),
            numberColumn<Item>(unitName('points'), ({ story }) => story.points),
          ]}
        />
      </div>
      {groups.map((group) => (
        <Stories key={group} group={group} items={items} timeZone={basis.timeZone} />
      ))}
    </>
  );
}

interface TotalsProps {
  readonly totals: Report['totals'];
  readonly items: readonly Item[];
  readonly unit: Unit;
  readonly frozen: boolean;
}

/** They add up: committed, added, less taken out, and what was estimated anew make what is done and what is open. */
function Totals({ totals, items, unit, frozen }: TotalsProps) {
  const t = useT('reports');
  const { committed, added, removed, done, open } = totals;
  const anew = estimatedAnew(totals, unit);
  const behind = (group: Group, text: string) =>
    membersOf(group, items).length === 0 ? (
      text
    ) : (
      <a className={styles.open} href={`#${group}`}>
        {text}
      </a>
    );
  const rest = frozen ? 'carried' : 'open';
  return (
    <>
      <Fact label={t('sprintReport.committed')}>{behind('committed', numberText(committed[unit]))}</Fact>
      <Fact label={t('sprintReport.added')}>{behind('added', signed(added[unit]))}</Fact>
      <Fact label={t('sprintReport.removed')}>{behind('removed', signed(-removed[unit]))}</Fact>
      {anew !== 0 && <Fact label={t('sprintReport.estimated')}>{behind('estimated', signed(anew))}</Fact>}
      <Fact label={t('sprintReport.done')}>{behind('done', numberText(done[unit]))}</Fact>
      <Fact label={t(`sprintReport.${rest}`)}>{behind(rest, numberText(open[unit]))}</Fact>
    </>
  );
}

interface StoriesProps {
  readonly group: Group;
  readonly items: readonly Item[];
  readonly timeZone: string;
}

/** The stories that fared alike. */
function Stories({ group, items, timeZone }: StoriesProps) {
  const t = useT('reports');
  const amount = useAmount();
  const members = membersOf(group, items);
  if (members.length === 0) return null;
  const pointsText = (points: number | null) => (points === null ? '' : amount(points));
  return (
    <Behind
      id={group}
      title={
        <>
          {t(`sprintReport.${group}`)} <span className={styles.number}>{countWhole(members)}</span>
        </>
      }
    >
      <ul className={styles.list}>
        {members.map((item) => {
          const { story, partOf, pointsThen, carried } = item;
          const time = whenOf(group, item);
          return (
            <li key={story.id}>
              <span className={styles.when}>{time === null ? '' : dayIn(time, timeZone)}</span>
              <StoryLink story={story} />
              <PartOf story={partOf} />
              {group === 'carried' && carried !== null && (
                <span className={styles.reason}>
                  {carried.to === null ? (
                    t('sprintReport.toBacklog')
                  ) : (
                    <ToReport report="sprint" search={{ sprint: carried.to.number }}>
                      {t('sprintReport.toSprint', { number: carried.to.number })}
                    </ToReport>
                  )}
                  {carried.reason !== '' && ` · ${carried.reason}`}
                </span>
              )}
              <span className={styles.amount}>
                {group === 'estimated' && `${numberText(pointsThen ?? 0)} → `}
                {pointsText(pointsIn(group, item))}
              </span>
            </li>
          );
        })}
      </ul>
    </Behind>
  );
}
