import { NumberInput, TextInput } from '@mantine/core';
import type { Reply } from '@rondo/contracts';
import { addDays, dayOf, doneStageOf, forecastDays, isDone } from '@rondo/domain';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { useAll, useLive } from '../../../live/hooks';
import { usePlanning } from '../../../live/sprints';
import type { Column } from '../../../ui/figure/data-table';
import { Figure } from '../../../ui/figure/figure';
import { EmptyState } from '../../../ui/states';
import { Answered } from '../answered';
import { amountText, colors } from '../chart';
import { Choices } from '../choices';
import { Help } from '../help';
import { Fact } from '../lead';
import styles from '../reports.module.css';
import { filterOf, mostStories, passes, storiesAsked, type StoryFilter } from '../search';
import { ToReport, useToReport } from '../to-report';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { longDay, percentText, shortDay } from '../words';
import { Assumptions } from './assumptions';

type Forecast = Reply<'report.forecast'>;
type Sampled = NonNullable<Forecast['sampled']>;

const monthAhead = 28;
/** When will these be done, or how many by a day. */
export default function ForecastReport() {
  const t = useT('reports');
  const set = useSetSearch();
  const search = useReportSearch();
  const filter = filterOf(search);
  const unfinished = useUnfinished(filter);
  const [today, last] = useDaysAhead();
  const stories = search.stories ?? Math.min(mostStories, unfinished);
  const by = search.by ?? addDays(today, monthAhead);
  const asksDay = search.show !== 'by';
  const [typed, setTyped] = useState<string | number | null>(null);
  const address: { readonly stories?: unknown } = useSearch({ from: '/inside/$workspace/$key/reports/$report' });
  const written = typed ?? refusedIn(address.stories);
  // An emptied field waits for its next number.
  const wrong = written !== null && written !== '' && storiesAsked(written) === undefined;
  const nothing = asksDay && stories === 0;
  const first = addDays(today, 1);
  const outside = by < first || by > last;
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <>
      <div className={styles.question}>
        <Choices
          label={t('forecast.question')}
          value={asksDay ? 'when' : 'by'}
          choices={[
            ['when', t('forecast.when')],
            ['by', t('forecast.howMany')],
          ]}
          onChange={(show) => {
            set({ show: show === 'by' ? 'by' : undefined });
          }}
        />
        {asksDay ? (
          <NumberInput
            label={t('forecast.stories')}
            description={
              search.stories === undefined &&
              !nothing &&
              t(
                unfinished > mostStories ? 'forecast.firstOnes' : `forecast.${isFiltered ? 'filtered' : 'unfinished'}`,
                {
                  most: mostStories,
                },
              )
            }
            error={wrong && t('forecast.storiesWrong', { most: mostStories })}
            min={1}
            max={mostStories}
            // What is too much is told, not changed under the hand.
            clampBehavior="none"
            allowDecimal={false}
            value={written ?? (nothing ? '' : stories)}
            onChange={(value) => {
              const wanted = storiesAsked(value);
              setTyped(value);
              if (wanted !== undefined) set({ stories: wanted });
            }}
            onBlur={() => {
              if (!wrong) setTyped(null);
            }}
          />
        ) : (
          <TextInput
            label={t('forecast.by')}
            type="date"
            min={first}
            max={last}
            error={outside && t('forecast.dayWrong', { first: longDay(first), last: longDay(last) })}
            value={by}
            onChange={(event) => {
              if (event.currentTarget.value !== '') set({ by: event.currentTarget.value });
            }}
          />
        )}
      </div>
      {(asksDay ? wrong : outside) ? null : nothing ? (
        <EmptyState title={t('forecast.nothing')}>
          {t(isFiltered ? 'forecast.nothingFiltered' : 'forecast.nothingText')}
        </EmptyState>
      ) : (
        <Answer asked={asksDay ? { stories } : { by }} />
      )}
    </>
  );
}

/** A number of stories that the address asks for and that cannot be; null when it asks for none, or one that can. */
function refusedIn(stories: unknown): string | number | null {
  const isWritten = typeof stories === 'number' || (typeof stories === 'string' && stories !== '');
  return isWritten && storiesAsked(stories) === undefined ? stories : null;
}

function Answer({ asked }: { readonly asked: { readonly stories: number } | { readonly by: string } }) {
  const t = useT('reports');
  const query = useReport('report.forecast', { ...useWindowed(), ...asked });
  return (
    <Answered query={query}>
      {({ sampled, notEnough, when, howMany, ...made }) => (
        <>
          {notEnough !== null && (
            <EmptyState title={t('forecast.notEnough')}>{t('forecast.notEnoughText', notEnough)}</EmptyState>
          )}
          {when !== null && sampled !== null && <When when={when} sampled={sampled} />}
          {howMany !== null && sampled !== null && <HowMany howMany={howMany} sampled={sampled} />}
          {notEnough === null && sampled !== null && <Assumptions made={made} sampled={sampled} />}
        </>
      )}
    </Answered>
  );
}

/** Today, and the last day that the forecast looks at. */
function useDaysAhead(): readonly [today: string, last: string] {
  const planning = usePlanning();
  const today = dayOf(Date.now(), planning.timeZone);
  const last = useMemo(() => forecastDays(today, planning).at(-1) ?? today, [today, planning]);
  return [today, last];
}

/** How many stories that pass the filter are not done: what is under way shares the throughput with what waits. */
function useUnfinished(filter: StoryFilter): number {
  const { visible } = useLive();
  const done = doneStageOf(visible);
  return useAll('story').filter((story) => !isDone(story.stage, done) && passes(filter, story)).length;
}

interface WhenProps {
  readonly when: NonNullable<Forecast['when']>;
  readonly sampled: Sampled;
}

function When({ when, sampled }: WhenProps) {
  const t = useT('reports');
  const open = useToReport();
  const dayText = (day: string | null) => (day === null ? t('forecast.later') : longDay(day));
  return (
    <Figure
      title={t('forecast.whenTitle', { count: when.stories })}
      help={<Help of="forecast" />}
      rows={when.likely}
      keyOf={({ percent }) => String(percent)}
      columns={[
        likelihood(t('forecast.likely')),
        {
          label: t('forecast.doneBy'),
          short: true,
          value: ({ day }) => day,
          show: ({ day }) => <Sample days={sampled}>{dayText(day)}</Sample>,
        },
      ]}
      lead={when.likely.map(({ percent, day }) => (
        <Fact key={percent} label={t('forecast.likelyAt', { percent: percentText(percent) })}>
          {dayText(day)}
        </Fact>
      ))}
      plot={{
        rows: when.days,
        along: {
          of: ({ day }) => day,
          title: t('forecast.doneBy'),
          text: (day) => shortDay(String(day)),
          heading: ({ day }) => longDay(day),
        },
        ...trialsOf(t('forecast.trials')),
        onChoose: () => {
          open('cycle', sampled);
        },
      }}
    />
  );
}

interface HowManyProps {
  readonly howMany: NonNullable<Forecast['howMany']>;
  readonly sampled: Sampled;
}

function HowMany({ howMany, sampled }: HowManyProps) {
  const t = useT('reports');
  const open = useToReport();
  return (
    <Figure
      title={t('forecast.byTitle', { day: longDay(howMany.by) })}
      help={<Help of="forecast" />}
      rows={howMany.likely}
      keyOf={({ percent }) => String(percent)}
      columns={[
        likelihood(t('forecast.likely')),
        {
          label: t('forecast.atLeast'),
          number: true,
          value: ({ stories }) => stories,
          show: ({ stories }) => <Sample days={sampled}>{numberText(stories)}</Sample>,
        },
      ]}
      lead={howMany.likely.map(({ percent, stories }) => (
        <Fact key={percent} label={t('forecast.likelyAt', { percent: percentText(percent) })}>
          {t('forecast.orMore', { count: stories })}
        </Fact>
      ))}
      plot={{
        rows: howMany.counts,
        along: {
          of: ({ stories }) => stories,
          title: t('forecast.finishedStories'),
          text: (stories) => numberText(Number(stories)),
          heading: ({ stories }) => t('forecast.exactly', { count: stories }),
        },
        ...trialsOf(t('forecast.trials')),
        onChoose: () => {
          open('cycle', sampled);
        },
      }}
    />
  );
}

const likelihood = (label: string): Column<{ readonly percent: number }> => ({
  label,
  short: true,
  value: ({ percent }) => percent,
  show: ({ percent }) => percentText(percent),
});

/** What the trials were drawn from. */
function Sample({ days, children }: { readonly days: Sampled; readonly children: ReactNode }) {
  return (
    <ToReport report="cycle" search={days}>
      {children}
    </ToReport>
  );
}

/** How many trials ended there. */
const trialsOf = (label: string) => ({
  unit: label,
  text: amountText,
  whole: true as const,
  series: [
    {
      name: 'trials',
      label,
      color: colors.main,
      shape: 'bar' as const,
      of: ({ trials }: { readonly trials: number }) => trials,
    },
  ],
});
