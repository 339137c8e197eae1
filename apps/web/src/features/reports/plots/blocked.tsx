import { Button } from '@mantine/core';
import type { Reply } from '@rondo/contracts';
import { dayOf, type BlockCause } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { DataTable } from '../../../ui/figure/data-table';
import { Figure } from '../../../ui/figure/figure';
import { Answered } from '../answered';
import { Behind } from '../behind';
import { amountText, colors } from '../chart';
import { Choose } from '../choose';
import { Help } from '../help';
import { Fact } from '../lead';
import { More, useMore } from '../more';
import { Nothing } from '../nothing';
import { numberColumn } from '../number-column';
import styles from '../reports.module.css';
import { useStoryColumn } from '../story-column';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { longDay, shortDay } from '../words';

type Blocked = Reply<'report.blocked'>;
type Cause = Blocked['causes'][number];
type Interval = Blocked['intervals']['items'][number];

export default function BlockedReport() {
  const [limit, more] = useMore();
  const { cause } = useReportSearch();
  const query = useReport('report.blocked', { ...useWindowed(), ...(cause === undefined ? {} : { cause }), limit });
  return (
    <Answered query={query}>
      {(report) =>
        report.causes.length === 0 ? (
          <Nothing of="blocked" />
        ) : (
          <>
            <BlockedFigure report={report} />
            <Intervals report={report} onMore={more} />
          </>
        )
      }
    </Answered>
  );
}

function BlockedFigure({ report: { causes, window } }: { readonly report: Blocked }) {
  const t = useT('reports');
  const marks = useT('marks');
  const set = useSetSearch();
  return (
    <Figure
      title={t('names.blocked')}
      about={t('fromTo', { from: longDay(window.from), to: longDay(window.to) })}
      help={<Help of="blocked" />}
      rows={causes}
      keyOf={({ cause }) => cause}
      columns={[
        {
          label: t('blocked.cause'),
          value: ({ cause }) => marks(`cause.${cause}`),
          show: ({ cause }) => <Choose part={{ cause }}>{marks(`cause.${cause}`)}</Choose>,
        },
        numberColumn<Cause>(t('daysShort'), ({ days }) => days),
        numberColumn<Cause>(t('stories'), ({ stories }) => stories),
        numberColumn<Cause>(t('blocked.times'), ({ times }) => times),
      ]}
      lead={<Fact label={t('blocked.lost')}>{numberText(causes.reduce((sum, { days }) => sum + days, 0))}</Fact>}
      plot={{
        rows: causes,
        along: {
          of: ({ cause }) => cause,
          title: t('blocked.cause'),
          text: (cause) => marks(`cause.${cause as BlockCause}`),
          heading: ({ cause }) => marks(`cause.${cause}`),
        },
        unit: t('daysShort'),
        text: amountText,
        sideways: true,
        series: [{ name: 'days', label: t('daysShort'), color: colors.bad, shape: 'bar', of: ({ days }) => days }],
        onChoose: ({ cause }) => {
          set({ cause });
        },
      }}
    />
  );
}

/** Each time that a story was blocked: what stands behind the sums. */
function Intervals({
  report: { intervals, basis },
  onMore,
}: {
  readonly report: Blocked;
  readonly onMore: () => void;
}) {
  const t = useT('reports');
  const storyColumn = useStoryColumn();
  const marks = useT('marks');
  const set = useSetSearch();
  const { cause: chosen } = useReportSearch();
  const when = ({ since, until }: Interval) => {
    const from = shortDay(dayOf(since, basis.timeZone));
    return until === null
      ? t('blocked.since', { from })
      : t('fromTo', { from, to: shortDay(dayOf(until, basis.timeZone)) });
  };
  const title =
    chosen === undefined ? t('blocked.intervals') : t('blocked.intervalsOf', { cause: marks(`cause.${chosen}`) });
  return (
    <Behind
      title={title}
      chosen={chosen}
      action={
        chosen !== undefined && (
          <Button
            variant="default"
            onClick={() => {
              set({ cause: undefined });
            }}
          >
            {t('blocked.allCauses')}
          </Button>
        )
      }
    >
      <DataTable
        caption={title}
        rows={intervals.items}
        keyOf={({ story, since }) => `${story.id} ${String(since)}`}
        columns={[
          storyColumn,
          {
            label: t('blocked.cause'),
            value: ({ cause }) => marks(`cause.${cause}`),
            show: ({ cause, reason }) => (
              <>
                {marks(`cause.${cause}`)}
                {reason !== '' && <span className={styles.reason}> · {reason}</span>}
              </>
            ),
          },
          { label: t('blocked.when'), short: true, value: when },
          numberColumn<Interval>(t('daysShort'), ({ days }) => days),
        ]}
      />
      <More shown={intervals.items.length} total={intervals.total} onMore={onMore} />
    </Behind>
  );
}
