import { dateFormat } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useNow } from '../../../live/hooks';
import { ageIn } from '../../../live/marks/heat';
import styles from './story.module.css';

/** How long ago; the exact time on pointing at it. */
export function Ago({ at }: { readonly at: number }) {
  const marks = useT('marks');
  const now = useNow(30_000);
  const date = new Date(at);
  const { unit, count } = ageIn(Math.max(0, now - at));
  const exact = dateFormat({ dateStyle: 'medium', timeStyle: 'short' }).format(date);
  return (
    <time className={styles['ago']} dateTime={date.toISOString()} title={exact}>
      {marks(`age.${unit}`, { count })}
    </time>
  );
}
