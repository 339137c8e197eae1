import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { daysAlong } from '../chart';
import { Choices } from '../choices';
import { Choose } from '../choose';
import { Help } from '../help';
import { Fact } from '../lead';
import { NoSprint } from '../no-sprint';
import styles from '../reports.module.css';
import { filterOf } from '../search';
import { useChosenSprint, useSprintName } from '../sprint-choice';
import { ToReport } from '../to-report';
import { UnitChoice, useUnit, useUnitName } from '../unit-choice';
import { useReport, useReportSearch, useSetSearch } from '../use-report';
import { longDay } from '../words';
import { burnColumns } from './burn-columns';
import { BurnEvents } from './burn-events';
import { burnPlot, burnPoints, type BurnPoint } from './burn-plot';

type Burn = Reply<'report.burn'>;

export default function BurnReport() {
  const sprint = useChosenSprint();
  return sprint === undefined ? <NoSprint /> : <BurnOf sprintId={sprint.id} />;
}

function BurnOf({ sprintId }: { readonly sprintId: Burn['sprint']['id'] }) {
  const query = useReport('report.burn', { sprint: sprintId, ...filterOf(useReportSearch()) });
  return (
    <Answered query={query}>
      {(burn) => (
        <>
          <BurnFigure burn={burn} />
          <BurnEvents events={burn.events} />
        </>
      )}
    </Answered>
  );
}

function BurnFigure({ burn }: { readonly burn: Burn }) {
  const t = useT('reports');
  const unitName = useUnitName();
  const set = useSetSearch();
  const unit = useUnit();
  const nameOf = useSprintName();
  const up = useReportSearch().show === 'up';
  const points = burnPoints(burn, unit);
  const last = points.findLast(({ scope }) => scope !== null);
  const heading = ({ day, begins }: BurnPoint) => (begins ? `${longDay(day)}, ${t('burn.begin')}` : longDay(day));
  return (
    <Figure
      title={up ? t('burn.up') : t('burn.down')}
      about={nameOf(burn.sprint)}
      help={<Help of="burn" />}
      rows={points}
      keyOf={({ day, begins }) => `${day} ${String(begins)}`}
      columns={burnColumns(t, ({ day }, text) => (
        <Choose part={{ day }}>{text}</Choose>
      ))}
      lead={
        <>
          <Choices
            label={t('show')}
            value={up ? 'up' : 'down'}
            choices={[
              ['down', t('burn.down')],
              ['up', t('burn.up')],
            ]}
            onChange={(show) => {
              set({ show: show === 'up' ? 'up' : undefined });
            }}
          />
          <UnitChoice />
          {last !== undefined && (
            <Fact label={t('burn.remaining')}>
              <ToReport report="sprint" search={{ sprint: burn.sprint.number }}>
                {t('ofTotal', { part: numberText(last.remaining ?? 0), total: numberText(last.scope ?? 0) })}
              </ToReport>
            </Fact>
          )}
          {burn.frozen && <span className={styles.note}>{t('frozen')}</span>}
          {burn.unestimated > 0 && unit === 'points' && (
            <span className={styles.unknown}>{t('unestimated', { count: burn.unestimated })}</span>
          )}
        </>
      }
      plot={burnPlot({
        points,
        up,
        along: daysAlong(burn.days, { title: t('day'), rest: t('rest'), heading }),
        unit: unitName(unit),
        label: (name) => t(`burn.${name}`),
        onChoose: ({ day }) => {
          set({ day });
        },
      })}
    />
  );
}
