import { memo } from 'react';
import { dateFormat } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { daysUntil } from './due';
import styles from './marks.module.css';

const soonWithin = 2;

/** The day a story is due; once it is done the day no longer presses. */
export const DueMark = memo(function DueMark({ day, done }: { readonly day: string; readonly done: boolean }) {
  const t = useT('marks');
  const left = daysUntil(day, new Date());
  const when = done ? 'done' : left < 0 ? 'past' : left <= soonWithin ? 'soon' : 'later';
  const date = new Date(`${day}T12:00:00`);
  const words = dateFormat({ day: 'numeric', month: 'short' }).format(date);
  const title = t(when === 'past' ? 'overdue' : 'due', {
    date: dateFormat({ dateStyle: 'full' }).format(date),
  });
  return (
    <time className={styles.due} dateTime={day} data-when={when} title={title}>
      {words}
    </time>
  );
});
