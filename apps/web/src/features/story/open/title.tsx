import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { ReturnFocus } from '../../../ui/return-focus';
import { FieldError } from '../fields/field-row';
import { setFields } from '../fields/set-fields';
import { useOpened } from './opened';
import styles from './story.module.css';
import { useAct } from './use-act';
import { useTrigger } from './use-trigger';

/** The title; a click or a key makes it a field. Enter saves, Escape takes back; an empty one stays, with the reason. */
export function Title() {
  const { story, mayEdit } = useOpened();
  const t = useT('story');
  const { act, error } = useAct();
  const [editing, setEditing] = useState(false);
  const [missing, setMissing] = useState(false);
  useTrigger('title', () => {
    setEditing(mayEdit);
  });
  const leave = (field: HTMLTextAreaElement): void => {
    const title = field.value.replace(/\s+/g, ' ').trim();
    setMissing(title === '');
    if (title === '') return;
    if (title !== story.title) act(setFields(story.id, { title }));
    setEditing(false);
  };
  return (
    <div>
      {editing && <ReturnFocus />}
      {editing ? (
        <textarea
          className={`${styles['title']} ${styles['titleField']}`}
          aria-label={t('title')}
          aria-invalid={missing}
          defaultValue={story.title}
          rows={1}
          maxLength={200}
          autoFocus
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          onBlur={(event) => {
            leave(event.currentTarget);
          }}
          onChange={() => {
            setMissing(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.value = story.title;
            if (event.key !== 'Escape' && event.key !== 'Enter') return;
            event.preventDefault();
            leave(event.currentTarget);
          }}
        />
      ) : (
        <h2 className={styles['title']}>
          {mayEdit ? (
            <button
              type="button"
              className={styles['titleButton']}
              title={t('rename')}
              onClick={() => {
                setEditing(true);
              }}
            >
              {story.title}
            </button>
          ) : (
            story.title
          )}
        </h2>
      )}
      <FieldError>{missing ? t('titleNeeded') : error}</FieldError>
    </div>
  );
}
