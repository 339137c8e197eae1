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
import { DraftNotice } from '../text/draft-notice';
import { useUnsentComment } from '../text/draft-store';
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
  const { storyId, id } = comment;
  const [unsent, setUnsent] = useUnsentComment(me, id);
  const [body, setBody] = useState<string | null>(null);
  const isMine = comment.authorId === me && mayEdit;
  const edit = (): void => setBody(unsent === '' ? comment.body : unsent);
  const leave = (): void => {
    if (unsent === comment.body) setUnsent('');
    setBody(null);
  };
  const save = (): void => {
    const text = (body ?? '').trim();
    if (text !== '' && !act({ name: 'comment.edit', body: { storyId, id, body: text } })) return;
    setUnsent('');
    setBody(null);
  };
  return (
    <li className={styles['entry']}>
      <PersonAvatar id={comment.authorId} size={20} decorative />
      <div className={styles['said']}>
        <p className={styles['head']}>
          <b>{name}</b>
          <Ago at={comment.createdAt} />
          {comment.editedAt !== null && <small>{t('edited')}</small>}
          {isMine && body === null && (
            <span className={styles['tools']}>
              <button type="button" aria-label={t('editComment')} title={t('editComment')} onClick={edit}>
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
        {isMine && body === null && unsent !== '' && (
          <DraftNotice stale={false} author={me} onEdit={edit} onDiscard={() => setUnsent('')} />
        )}
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
            onChange={(next) => {
              setBody(next);
              setUnsent(next);
            }}
            onSave={save}
            onLeave={leave}
          />
        )}
        <FieldError>{error}</FieldError>
      </div>
    </li>
  );
}
