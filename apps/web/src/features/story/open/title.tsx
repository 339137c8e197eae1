import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { ReturnFocus } from '../../../ui/return-focus';
import { useCommit } from '../../../ui/use-commit';
import { FieldError } from '../fields/field-row';
import { setFields } from '../fields/set-fields';
import { useOpened } from './opened';
import styles from './story.module.css';
import { useAct } from './use-act';
import { useTrigger } from './use-trigger';

/** The title; a click or a key makes it a field. Enter saves, Escape takes back; an empty one stays, with the reason. */
export function Title() {
  const { story, name, mayEdit } = useOpened();
  const t = useT('story');
  const { act, error } = useAct();
  const [editing, setEditing] = useState(false);
  const { field, refused, meanwhile } = useCommit({
    name: `${t('title')} · ${name}`,
    value: story.title,
    refuse: (text) => (text === '' ? t('titleNeeded') : null),
    onCommit: (text, replaced) => {
      const title = text.replace(/\s+/g, ' ');
      if (title !== story.title) act(setFields(story.id, { title }, { title: replaced }));
    },
    onEnd: () => {
      setEditing(false);
    },
  });
  useTrigger('title', () => {
    setEditing(mayEdit);
  });
  return (
    <div>
      {editing && <ReturnFocus />}
      {editing ? (
        <textarea
          className={`${styles['title']} ${styles['titleField']}`}
          aria-label={t('title')}
          aria-invalid={refused !== null}
          rows={1}
          maxLength={200}
          autoFocus
          onFocus={(event) => {
            event.currentTarget.select();
          }}
          {...field}
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
      {meanwhile}
      <FieldError>{refused ?? error}</FieldError>
    </div>
  );
}
