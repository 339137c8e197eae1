import { CompositeChart } from '@mantine/charts';
import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { colors, dayAxis, plain, restDays } from '../chart';
import { Choices } from '../choices';
import { Help } from '../help';
import { Fact } from '../lead';
import { NoSprint } from '../no-sprint';
import styles from '../reports.module.css';
import { filterOf } from '../search';
import { useChosenSprint } from '../sprint-choice';
import { UnitChoice, useUnit } from '../unit-choice';
import { useReport, useReportSearch, useSetSearch } from '../use-report';
import { numberText, rounded, shortDay } from '../words';
import { BurnEvents } from './burn-events';

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
  const set = useSetSearch();
  const unit = useUnit();
  const up = useReportSearch().show === 'up';
  const data = burn.days.map(({ day, scope, done, remaining, ideal }) => ({
    day,
    scope: scope?.[unit] ?? null,
    done: done?.[unit] ?? null,
    remaining: remaining?.[unit] ?? null,
    ideal: ideal?.[unit] ?? null,
  }));
  const last = data.findLast(({ scope }) => scope !== null);
  const series = (name: 'scope' | 'done' | 'remaining' | 'ideal', color: string) =>
    ({ name, label: t(`burn.${name}`), color, type: 'line' }) as const;
  return (
    <Figure
      title={up ? t('burn.up') : t('burn.down')}
      name={`${up ? 'burnup' : 'burndown'}-${String(burn.sprint.number)}`}
      help={<Help of="burn" />}
      rows={data}
      keyOf={({ day }) => day}
      columns={[
        { label: t('day'), short: true, value: ({ day }) => day, show: ({ day }) => shortDay(day) },
        { label: t('burn.scope'), number: true, value: ({ scope }) => rounded(scope) },
        { label: t('burn.done'), number: true, value: ({ done }) => rounded(done) },
        { label: t('burn.remaining'), number: true, value: ({ remaining }) => rounded(remaining) },
        { label: t('burn.ideal'), number: true, value: ({ ideal }) => rounded(ideal) },
      ]}
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
              {t('ofTotal', { part: numberText(last.remaining ?? 0), total: numberText(last.scope ?? 0) })}
            </Fact>
          )}
          {burn.frozen && <span className={styles.note}>{t('frozen')}</span>}
          {burn.unestimated > 0 && unit === 'points' && (
            <span className={styles.unknown}>{t('unestimated', { count: burn.unestimated })}</span>
          )}
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
        series={
          up
            ? [series('scope', colors.scope), series('done', colors.done)]
            : [
                series('remaining', colors.main),
                { ...series('ideal', colors.quiet), strokeDasharray: '4 4' },
                series('scope', colors.scope),
              ]
        }
        lineProps={({ name }) => ({ type: name === 'ideal' ? 'linear' : 'stepAfter', isAnimationActive: false })}
      />
    </Figure>
  );
}
