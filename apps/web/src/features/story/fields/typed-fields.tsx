import { useState } from 'react';
import { dateFormat } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { pointsOf } from '../creating/draft';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { DateInput } from './date-input';
import { FieldRow, Nothing } from './field-row';
import styles from './fields.module.css';
import { setFields } from './set-fields';

/** Points: saved on Enter or on leaving, taken back with Escape; what cannot be saved stays, with the reason. */
export function PointsField() {
  const { story, mayEdit } = useOpened();
  const t = useT('story');
  const { act, error } = useAct();
  /** The points beside which something impossible was typed: once they change, the field is another one. */
  const [wrongBeside, setWrongBeside] = useState<number | null>();
  const wrong = wrongBeside === story.points;
  const saved = story.points === null ? '' : String(story.points);
  const read = (field: HTMLInputElement) => {
    const typed = pointsOf(field.value);
    setWrongBeside(typed === null ? story.points : undefined);
    return typed;
  };
  const save = (field: HTMLInputElement): void => {
    const typed = read(field);
    if (typed === null) return;
    const { points = null } = typed;
    if (points === story.points) field.value = saved;
    else act(setFields(story.id, { points }));
  };
  return (
    <FieldRow name="points" error={wrong ? t('pointsNeeded') : error}>
      {(labelId) =>
        mayEdit ? (
          <input
            key={story.points}
            className={styles['input']}
            data-field="points"
            aria-labelledby={labelId}
            aria-invalid={wrong}
            defaultValue={saved}
            placeholder={t('none.points')}
            inputMode="decimal"
            onBlur={(event) => {
              save(event.currentTarget);
            }}
            onChange={() => {
              // The next wrong value is said again.
              setWrongBeside(undefined);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' && event.key !== 'Enter') return;
              event.preventDefault();
              if (event.key === 'Escape') event.currentTarget.value = saved;
              if (read(event.currentTarget) !== null) event.currentTarget.blur();
            }}
          />
        ) : (
          <span className={styles['text']}>
            {story.points === null ? <Nothing>{t('none.points')}</Nothing> : story.points}
          </span>
        )
      }
    </FieldRow>
  );
}

export function DueField() {
  const { story, mayEdit } = useOpened();
  const t = useT('story');
  const { act, error } = useAct();
  const words =
    story.dueOn === null ? null : dateFormat({ dateStyle: 'medium' }).format(new Date(`${story.dueOn}T12:00`));
  return (
    <FieldRow name="due" error={error}>
      {() =>
        mayEdit ? (
          <DateInput
            key={story.dueOn}
            className={styles['value'] ?? ''}
            label={t('field.due')}
            value={story.dueOn ?? ''}
            empty={t('none.due')}
            onChange={(value) => {
              const dueOn = value === '' ? null : value;
              if (dueOn !== story.dueOn) act(setFields(story.id, { dueOn }));
            }}
          />
        ) : (
          <span className={styles['text']}>{words ?? <Nothing>{t('none.due')}</Nothing>}</span>
        )
      }
    </FieldRow>
  );
}
