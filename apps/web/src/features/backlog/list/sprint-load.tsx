import { forecastUnit, isOver, sprintDays, sprintLoad, workingDaysIn, type Sprint } from '@rondo/domain';
import { useMemo } from 'react';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { useAll, useNow } from '../../../live/hooks';
import { useAmount } from '../../../live/marks/amount';
import { usePlanning } from '../../../live/sprints';
import { rangeOf, useVelocity } from '../forecast/use-forecast';
import type { Band } from '../order/bands';
import styles from './head.module.css';

const minute = 60_000;

export function DaysLeft({ sprint }: { readonly sprint: Sprint }) {
  const t = useT('backlog');
  const { left } = sprintDays(sprint, usePlanning(), useNow(minute));
  return (
    <span className={styles.badge} data-late={left === 0}>
      {left === 0 ? t('overdue') : t('daysLeft', { count: left })}
    </span>
  );
}

interface Props {
  readonly band: Band;
  readonly sprint: Sprint;
}

/** How full it is: of what the team can take on, where somebody has said; else the points alone. While it runs, how much is done. */
export function SprintLoad({ band, sprint }: Props) {
  const t = useT('backlog');
  const amount = useAmount();
  const planning = usePlanning();
  const members = useAll('member');
  const { stories, size } = band.section;
  const { team } = useMemo(() => sprintLoad(sprint, stories, members, planning), [sprint, stories, members, planning]);
  const velocity = useVelocity();
  const days = workingDaysIn(sprint.startsOn, sprint.endsOn, planning).length;
  const usual = team.capacity === null && velocity ? rangeOf(velocity, days) : null;
  const unit = usual !== null && velocity ? forecastUnit(velocity.range) : 'points';
  const [planned, finished] = unit === 'stories' ? [size.stories, size.done] : [size.points, size.donePoints];
  const rangeText = (text: string) =>
    unit === 'points' ? amount(usual?.high ?? 0, text) : `${text} ${t('forecast.stories')}`;
  const over = isOver(team);
  const full = team.capacity ?? usual?.high ?? planned;
  const share = (part: number) => `${full === 0 ? 0 : Math.min(100, (100 * part) / full)}%`;
  const load =
    team.capacity !== null
      ? t('pointsOf', { load: numberText(team.load), capacity: amount(team.capacity) })
      : usual !== null
        ? t('pointsOf', {
            load: numberText(planned),
            capacity: rangeText(`${numberText(usual.low)}–${numberText(usual.high)}`),
          })
        : amount(size.points);
  const done =
    sprint.startedAt === null ? null : t('doneOf', { done: numberText(size.donePoints), total: amount(size.points) });
  return (
    <span
      className={styles.load}
      data-over={over || undefined}
      title={[done, over ? t('overCapacity') : null].filter((words) => words !== null).join(' · ')}
    >
      {(team.capacity !== null || usual !== null || done !== null) && (
        <span className={styles.bar} aria-hidden="true">
          <i style={{ width: share(planned) }} />
          {done !== null && <b style={{ width: share(finished) }} />}
        </span>
      )}
      <span className={styles.sum}>{load}</span>
      {done !== null && <span className={styles.unseen}>{done}</span>}
    </span>
  );
}
