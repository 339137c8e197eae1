import { Button } from '@mantine/core';
import type { CommentId } from '@rondo/domain';
import { useRef } from 'react';
import { newId } from '../../../lib/ids';
import { useT } from '../../../lib/i18n';
import { useLive, useMay } from '../../../live/hooks';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { FieldError } from '../fields/field-row';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { useTrigger } from '../open/use-trigger';
import { useUnsentComment } from '../text/draft-store';
import { CommentEntry } from './comment-entry';
import styles from './comments.module.css';

export function Comments() {
  const { comments } = useOpened();
  const t = useT('story');
  return (
    <div className={styles['comments']}>
      {comments.length === 0 && <p className={styles['none']}>{t('noComments')}</p>}
      {comments.length > 0 && (
        <ol className={styles['list']}>
          {comments.map((comment) => (
            <CommentEntry key={comment.id} comment={comment} />
          ))}
        </ol>
      )}
      <WriteComment />
    </div>
  );
}

function WriteComment() {
  const { story, fate } = useOpened();
  const may = useMay('comment.add') && fate === 'open';
  const { me } = useLive();
  const t = useT('story');
  const { act, error } = useAct();
  const [body, setBody] = useUnsentComment(me, story.id);
  const field = useRef<HTMLTextAreaElement>(null);
  useTrigger('comment', () => field.current?.focus());
  if (!may) return null;
  const send = (): void => {
    const text = body.trim();
    if (text === '') return;
    if (act({ name: 'comment.add', body: { storyId: story.id, id: newId<CommentId>(), body: text } })) setBody('');
  };
  return (
    <form
      noValidate
      className={styles['write']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <PersonAvatar id={me} size={20} decorative />
      <span className={styles['field']}>
        <textarea
          ref={field}
          className={styles['area']}
          aria-label={t('comment')}
          placeholder={t('commentHint')}
          value={body}
          rows={1}
          maxLength={10_000}
          onChange={(event) => {
            setBody(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              event.currentTarget.blur();
            }
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              send();
            }
          }}
        />
        {body.trim() !== '' && (
          <span className={styles['row']}>
            <Button type="submit">{t('send')}</Button>
            <small className={styles['hint']}>Ctrl+↵</small>
          </span>
        )}
        <FieldError>{error}</FieldError>
      </span>
    </form>
  );
}
