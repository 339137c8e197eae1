import { Select } from '@mantine/core';
import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { Figure } from '../../../ui/figure/figure';
import type { Across } from '../../../ui/figure/plot-kinds';
import { Answered } from '../answered';
import { amountText, colors } from '../chart';
import { Help } from '../help';
import { Fact } from '../lead';
import { Nothing } from '../nothing';
import styles from '../reports.module.css';
import { filterOf, sprintCounts } from '../search';
import { useSprintName } from '../sprint-choice';
import { ToReport, useToReport } from '../to-report';
import { UnitChoice, useUnit, useUnitName } from '../unit-choice';
import { useReport, useReportSearch, useSetSearch } from '../use-report';
import { rounded } from '../words';

type Velocity = Reply<'report.velocity'>;
const usualSprints = 12;

interface Row {
  readonly name: string;
  readonly number: number;
  readonly committed: number;
  readonly done: number;
  readonly carried: number;
}

export default function VelocityReport() {
  const search = useReportSearch();
  const query = useReport('report.velocity', { sprints: search.sprints ?? usualSprints, ...filterOf(search) });
  return <Answered query={query}>{(velocity) => <VelocityFigure velocity={velocity} />}</Answered>;
}

function VelocityFigure({ velocity: { sprints, range } }: { readonly velocity: Velocity }) {
  const t = useT('reports');
  const unitName = useUnitName();
  const nameOf = useSprintName();
  const open = useToReport();
  const unit = useUnit();
  if (sprints.length === 0) return <Nothing of="velocity" />;
  const rows = sprints.map(({ sprint, committed, done, carried }): Row => ({
    name: nameOf(sprint),
    number: sprint.number,
    committed: committed[unit],
    done: done[unit],
    carried: carried[unit],
  }));
  const across: Across[] =
    range === null
      ? []
      : [
          { name: 'range', label: t('velocity.range'), color: colors.scope, at: [range.low[unit], range.high[unit]] },
          {
            name: 'middle',
            label: t('velocity.middle'),
            color: colors.scope,
            at: range.middle[unit],
            short: numberText(range.middle[unit]),
          },
        ];
  return (
    <Figure
      title={t('names.velocity')}
      about={t('velocity.last', { count: sprints.length })}
      help={<Help of="velocity" />}
      rows={rows}
      keyOf={({ number }) => String(number)}
      columns={[
        {
          label: t('sprint'),
          value: ({ name }) => name,
          show: ({ name, number }) => (
            <ToReport report="sprint" search={{ sprint: number }}>
              {name}
            </ToReport>
          ),
        },
        ...(['committed', 'done', 'carried'] as const).map((part) => ({
          label: t(`velocity.${part}`),
          number: true as const,
          value: (row: Row) => rounded(row[part]),
          show: (row: Row) => <Cell row={row} part={part} />,
        })),
      ]}
      lead={
        <>
          <SprintCount />
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
      plot={{
        rows,
        along: {
          of: ({ number }) => number,
          title: t('sprint'),
          text: (number) => t('sprintNumber', { number }),
          heading: ({ name }) => name,
        },
        unit: unitName(unit),
        text: amountText,
        series: [
          {
            name: 'committed',
            label: t('velocity.committed'),
            color: colors.quiet,
            shape: 'bar',
            of: ({ committed }) => committed,
          },
          { name: 'done', label: t('velocity.done'), color: colors.done, shape: 'bar', of: ({ done }) => done },
        ],
        across,
        onChoose: ({ number }) => {
          open('sprint', { sprint: number });
        },
      }}
    />
  );
}

function Cell({ row, part }: { readonly row: Row; readonly part: 'committed' | 'done' | 'carried' }) {
  const unit = useUnit();
  const amount = numberText(row[part]);
  if (row[part] === 0) return amount;
  return (
    <ToReport report="sprint" search={{ sprint: row.number, ...(unit === 'stories' ? { unit } : {}) }} part={part}>
      {amount}
    </ToReport>
  );
}

function SprintCount() {
  const t = useT('reports');
  const set = useSetSearch();
  const { sprints = usualSprints } = useReportSearch();
  return (
    <Select
      className={styles.window ?? ''}
      aria-label={t('velocity.of')}
      size="xs"
      allowDeselect={false}
      data={sprintCounts.map((count) => ({ value: String(count), label: t('velocity.last', { count }) }))}
      value={String(sprints)}
      onChange={(count) => {
        set({ sprints: Number(count) === usualSprints ? undefined : Number(count) });
      }}
    />
  );
}
