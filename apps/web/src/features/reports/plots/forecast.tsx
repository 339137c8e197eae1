import { BarChart } from '@mantine/charts';
import { NumberInput, TextInput } from '@mantine/core';
import type { Reply } from '@rondo/contracts';
import { addDays, dayOf, doneStageOf, isDone } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useAll, useLive } from '../../../live/hooks';
import { Figure } from '../../../ui/figure/figure';
import { EmptyState } from '../../../ui/states';
import { Answered } from '../answered';
import { colors, plain } from '../chart';
import { Choices } from '../choices';
import { Help } from '../help';
import { Fact } from '../lead';
import styles from '../reports.module.css';
import { useReport, useReportSearch, useSetSearch, useWindowed } from '../use-report';
import { longDay, shortDay } from '../words';
import { Assumptions } from './assumptions';

type Forecast = Reply<'report.forecast'>;

const monthAhead = 28;
/** LIMIT: what the server draws trials for. */
const most = 1000;

/** When will these be done, or how many by a day. */
export default function ForecastReport() {
  const t = useT('reports');
  const set = useSetSearch();
  const search = useReportSearch();
  const unfinished = useUnfinished();
  const timeZone = useAll('planning')[0]?.timeZone ?? 'UTC';
  const stories = search.stories ?? Math.min(most, Math.max(1, unfinished));
  const by = search.by ?? addDays(dayOf(Date.now(), timeZone), monthAhead);
  const asksDay = search.show !== 'by';
  const query = useReport('report.forecast', { ...useWindowed(), ...(asksDay ? { stories } : { by }) });
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
              t(unfinished > most ? 'forecast.firstOnes' : 'forecast.unfinished', { most })
            }
            min={1}
            max={most}
            allowDecimal={false}
            value={stories}
            onChange={(value) => {
              const wanted = Number(value);
              if (Number.isInteger(wanted) && wanted > 0) set({ stories: wanted });
            }}
          />
        ) : (
          <TextInput
            label={t('forecast.by')}
            type="date"
            value={by}
            onChange={(event) => {
              if (event.currentTarget.value !== '') set({ by: event.currentTarget.value });
            }}
          />
        )}
      </div>
      <Answered query={query}>
        {(forecast) => (
          <>
            {forecast.notEnough !== null && (
              <EmptyState title={t('forecast.notEnough')}>{t('forecast.notEnoughText', forecast.notEnough)}</EmptyState>
            )}
            {forecast.when !== null && <When when={forecast.when} />}
            {forecast.howMany !== null && <HowMany howMany={forecast.howMany} />}
            <Assumptions forecast={forecast} />
          </>
        )}
      </Answered>
    </>
  );
}

/** How many stories are not done: what is under way shares the throughput with what waits. */
function useUnfinished(): number {
  const { visible } = useLive();
  const done = doneStageOf(visible);
  return useAll('story').filter(({ stage }) => !isDone(stage, done)).length;
}

function When({ when }: { readonly when: NonNullable<Forecast['when']> }) {
  const t = useT('reports');
  const dayText = (day: string | null) => (day === null ? t('forecast.later') : longDay(day));
  return (
    <Figure
      title={t('forecast.whenTitle', { count: when.stories })}
      name="forecast-when"
      help={<Help of="forecast" />}
      rows={when.likely}
      keyOf={({ percent }) => String(percent)}
      columns={[
        {
          label: t('forecast.likely'),
          number: true,
          value: ({ percent }) => percent,
          show: ({ percent }) => `${String(percent)} %`,
        },
        { label: t('forecast.doneBy'), short: true, value: ({ day }) => day, show: ({ day }) => dayText(day) },
      ]}
      lead={when.likely.map(({ percent, day }) => (
        <Fact key={percent} label={t('forecast.ofTrials', { percent })}>
          {dayText(day)}
        </Fact>
      ))}
    >
      <BarChart
        {...plain}
        withLegend={false}
        data={when.days.map(({ day, trials }) => ({ day: shortDay(day), trials }))}
        dataKey="day"
        series={[{ name: 'trials', label: t('forecast.trials'), color: colors.main }]}
        barProps={{ isAnimationActive: false }}
      />
    </Figure>
  );
}

function HowMany({ howMany }: { readonly howMany: NonNullable<Forecast['howMany']> }) {
  const t = useT('reports');
  return (
    <Figure
      title={t('forecast.byTitle', { day: longDay(howMany.by) })}
      name="forecast-how-many"
      help={<Help of="forecast" />}
      rows={howMany.likely}
      keyOf={({ percent }) => String(percent)}
      columns={[
        {
          label: t('forecast.likely'),
          number: true,
          value: ({ percent }) => percent,
          show: ({ percent }) => `${String(percent)} %`,
        },
        { label: t('forecast.atLeast'), number: true, value: ({ stories }) => stories },
      ]}
      lead={howMany.likely.map(({ percent, stories }) => (
        <Fact key={percent} label={t('forecast.ofTrials', { percent })}>
          {t('forecast.orMore', { count: stories })}
        </Fact>
      ))}
    >
      <BarChart
        {...plain}
        withLegend={false}
        data={howMany.counts.map(({ stories, trials }) => ({ stories, trials }))}
        dataKey="stories"
        series={[{ name: 'trials', label: t('forecast.trials'), color: colors.main }]}
        barProps={{ isAnimationActive: false }}
      />
    </Figure>
  );
}
