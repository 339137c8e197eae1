import type { Comment } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { usePerson } from '../../../live/people';
import { Icon } from '../../../ui/icons';
import { FieldError } from '../fields/field-row';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { Ago } from '../open/ago';
import { Prose } from '../text/prose';
import { TextEditor } from '../text/text-editor';
import styles from './comments.module.css';

export function CommentEntry({ comment }: { readonly comment: Comment }) {
  const { mayEdit } = useOpened();
  const { me } = useLive();
  const t = useT('story');
  const marks = useT('marks');
  const name = usePerson(comment.authorId)?.name ?? marks('somebody');
  const { act, error } = useAct();
  const [body, setBody] = useState<string | null>(null);
  const { storyId, id } = comment;
  const save = (): void => {
    const text = (body ?? '').trim();
    if (text === '' || act({ name: 'comment.edit', body: { storyId, id, body: text } })) setBody(null);
  };
  return (
    <li className={styles['entry']}>
      <PersonAvatar id={comment.authorId} size={20} decorative />
      <div className={styles['said']}>
        <p className={styles['head']}>
          <b>{name}</b>
          <Ago at={comment.createdAt} />
          {comment.editedAt !== null && <small>{t('edited')}</small>}
          {comment.authorId === me && mayEdit && body === null && (
            <span className={styles['tools']}>
              <button
                type="button"
                aria-label={t('editComment')}
                title={t('editComment')}
                onClick={() => {
                  setBody(comment.body);
                }}
              >
                <Icon name="pen" size={13} />
              </button>
              <button
                type="button"
                aria-label={t('deleteComment')}
                title={t('deleteComment')}
                onClick={() => act({ name: 'comment.delete', body: { storyId, id } })}
              >
                <Icon name="trash" size={13} />
              </button>
            </span>
          )}
        </p>
        {body === null ? (
          <Prose>{comment.body}</Prose>
        ) : (
          <TextEditor
            label={t('editComment')}
            placeholder={t('commentHint')}
            value={body}
            rows={3}
            maxLength={10_000}
            saveLabel={t('save')}
            onChange={setBody}
            onSave={save}
            onLeave={() => {
              setBody(null);
            }}
          />
        )}
        <FieldError>{error}</FieldError>
      </div>
    </li>
  );
}
