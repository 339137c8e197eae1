import { useRef } from 'react';
import { useLanguage, useT } from '../../../lib/i18n';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { DateInput } from './date-input';
import { FieldRow, Nothing } from './field-row';
import styles from './fields.module.css';
import { setFields } from './set-fields';

/** Points: saved on Enter or on leaving, taken back with Escape. */
export function PointsField() {
  const { story, mayEdit } = useOpened();
  const t = useT('story');
  const { act, error } = useAct();
  const left = useRef(false);
  const save = (field: HTMLInputElement): void => {
    const text = field.value.trim().replace(',', '.');
    const points = text === '' ? null : Number(text);
    const valid = points === null || (Number.isFinite(points) && points >= 0 && points <= 1000);
    if (valid && points !== story.points && !left.current) act(setFields(story.id, { points }));
    else field.value = story.points === null ? '' : String(story.points);
    left.current = false;
  };
  return (
    <FieldRow name="points" error={error}>
      {(labelId) =>
        mayEdit ? (
          <input
            key={story.points}
            className={styles['input']}
            data-field="points"
            aria-labelledby={labelId}
            defaultValue={story.points ?? ''}
            placeholder={t('none.points')}
            inputMode="decimal"
            onBlur={(event) => {
              save(event.currentTarget);
            }}
            onKeyDown={(event) => {
              left.current = event.key === 'Escape';
              if (event.key === 'Escape' || event.key === 'Enter') {
                event.preventDefault();
                event.currentTarget.blur();
              }
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
  const language = useLanguage();
  const { act, error } = useAct();
  const words =
    story.dueOn === null
      ? null
      : new Date(`${story.dueOn}T12:00`).toLocaleDateString(language, { dateStyle: 'medium' });
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
