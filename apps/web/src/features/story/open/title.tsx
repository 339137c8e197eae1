import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useCommit } from '../../../ui/use-commit';
import { FieldError } from '../fields/field-row';
import { setFields } from '../fields/set-fields';
import { useOpened } from './opened';
import styles from './story.module.css';
import { useAct } from './use-act';
import { useTrigger } from './use-trigger';

/** The title; a click or a key makes it a field. Enter saves, Escape takes back. */
export function Title() {
  const { story, name, mayEdit } = useOpened();
  const t = useT('story');
  const { act, error } = useAct();
  const [editing, setEditing] = useState(false);
  const { field, meanwhile } = useCommit({
    name: `${t('title')} · ${name}`,
    value: story.title,
    onCommit: (text, replaced) => {
      const title = text.replace(/\s+/g, ' ');
      if (title !== '' && title !== story.title) act(setFields(story.id, { title }, { title: replaced }));
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
      {editing ? (
        <textarea
          className={`${styles['title']} ${styles['titleField']}`}
          aria-label={t('title')}
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
      <FieldError>{error}</FieldError>
    </div>
  );
}
