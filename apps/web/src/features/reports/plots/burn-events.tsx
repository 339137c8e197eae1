import type { Reply } from '@rondo/contracts';
import { useT } from '../../../lib/i18n';
import styles from '../reports.module.css';
import { StoryLink } from '../story-link';
import { longDay, numberText } from '../words';

/** What changed a sprint on its way: the stories behind the steps of the plot. */
export function BurnEvents({ events }: Pick<Reply<'report.burn'>, 'events'>) {
  const t = useT('reports');
  const signed = (points: number) =>
    t('points_text', { text: `${points > 0 ? '+' : '−'}${numberText(Math.abs(points))}` });
  return (
    <section className={styles.part}>
      <h2>{t('burn.events')}</h2>
      {events.length === 0 && <p className={styles.unknown}>{t('burn.noEvents')}</p>}
      <ul className={styles.list}>
        {events.map(({ at, day, kind, story, points }) => (
          <li key={`${kind} ${story.id} ${String(at)}`}>
            <span className={styles.when}>{longDay(day)}</span>
            <span className={styles.kind} data-kind={kind}>
              {t(`burn.kind.${kind}`)}
            </span>
            <StoryLink story={story} />
            <span className={styles.amount}>{points !== 0 && signed(points)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
