import { Button } from '@mantine/core';
import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import { signed } from '../../../lib/numbers';
import { useAmount } from '../../../live/marks/amount';
import { Behind } from '../behind';
import styles from '../reports.module.css';
import { StoryLink } from '../story-link';
import { useReportSearch, useSetSearch } from '../use-report';
import { longDay } from '../words';

/** What changed a sprint on its way, or on one of its days: the stories behind the steps of the plot. */
export function BurnEvents({ events }: Pick<Reply<'report.burn'>, 'events'>) {
  const t = useT('reports');
  const amount = useAmount();
  const set = useSetSearch();
  const { day: chosen } = useReportSearch();
  const shown = chosen === undefined ? events : events.filter(({ day }) => day === chosen);
  const pointsText = (points: number) => amount(points, signed(points));
  return (
    <Behind
      title={chosen === undefined ? t('burn.events') : t('burn.eventsOf', { day: longDay(chosen) })}
      chosen={chosen}
      action={
        chosen !== undefined && (
          <Button
            variant="default"
            onClick={() => {
              set({ day: undefined });
            }}
          >
            {t('burn.allDays')}
          </Button>
        )
      }
    >
      {shown.length === 0 && <p className={styles.unknown}>{t('burn.noEvents')}</p>}
      <ul className={styles.list}>
        {shown.map(({ at, day, kind, story, remaining }) => (
          <li key={`${kind} ${story.id} ${String(at)}`}>
            <span className={styles.when}>{longDay(day)}</span>
            <span className={styles.kind} data-kind={kind}>
              {t(`burn.kind.${kind}`)}
            </span>
            <StoryLink story={story} />
            <span className={styles.amount}>{remaining !== 0 && pointsText(remaining)}</span>
          </li>
        ))}
      </ul>
    </Behind>
  );
}
