import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { FieldError } from '../fields/field-row';
import { useOpened } from '../open/opened';
import { Section } from '../open/section';
import { useAct } from '../open/use-act';
import { useTrigger } from '../open/use-trigger';
import { ConflictDialog } from './conflict-dialog';
import { together } from './differences';
import { DraftNotice } from './draft-notice';
import { drafts, useDraft } from './draft-store';
import { Prose } from './prose';
import { TextEditor } from './text-editor';
import styles from './text.module.css';
import { useText } from './use-text';

const longest = 50_000;

/** The description: read, written, and settled when two people wrote at once. */
export function Description() {
  const { story, mayEdit } = useOpened();
  const live = useLive();
  const t = useT('story');
  const text = useText();
  const draft = useDraft(live.me, story.id);
  const { act, error } = useAct();
  const [comparing, setComparing] = useState(false);
  const [writing, setWriting] = useState(false);
  const editing = mayEdit && writing && draft !== null;
  const stale = draft !== null && draft.baseVersion !== story.textVersion;
  const open = (body: string, baseVersion = story.textVersion): void => {
    drafts.write(live.me, story.id, { body, baseVersion });
    setWriting(true);
  };
  const leave = (): void => {
    if (draft?.body === text.body) drafts.remove(live.me, story.id);
    setWriting(false);
  };
  const save = (body: string, baseVersion: number): void => {
    if (baseVersion !== story.textVersion) return setComparing(true);
    const changed = body !== text.body;
    if (changed && !act({ name: 'story.describe', body: { storyId: story.id, baseVersion, body } })) return;
    drafts.remove(live.me, story.id);
    setComparing(false);
    setWriting(false);
  };
  useTrigger('description', () => {
    if (mayEdit && text.body !== undefined) open(draft?.body ?? text.body, draft?.baseVersion);
  });
  const button = mayEdit && !editing && text.body !== undefined && text.body !== '' && draft === null && (
    <Button
      variant="subtle"
      color="gray"
      onClick={() => {
        open(text.body ?? '');
      }}
    >
      {t('edit')}
    </Button>
  );
  if (!mayEdit && text.body === '') return null;
  return (
    <Section title={t('description')} action={button}>
      {mayEdit && draft !== null && (!editing || stale) && (
        <DraftNotice
          stale={stale}
          author={text.authorId}
          onCompare={() => {
            setComparing(true);
          }}
          onEdit={() => {
            open(draft.body, draft.baseVersion);
          }}
          onDiscard={() => {
            drafts.remove(live.me, story.id);
          }}
        />
      )}
      {editing ? (
        <TextEditor
          label={t('description')}
          placeholder={t('descriptionHint')}
          value={draft.body}
          maxLength={longest}
          saveLabel={t('save')}
          onChange={(body) => {
            drafts.write(live.me, story.id, { ...draft, body });
          }}
          onSave={() => {
            save(draft.body, draft.baseVersion);
          }}
          onLeave={leave}
        />
      ) : (
        <Reading
          body={text.body}
          away={text.away}
          failed={text.failed}
          onRetry={text.retry}
          onAdd={
            mayEdit && draft === null
              ? () => {
                  open('');
                }
              : null
          }
        />
      )}
      <FieldError>{error}</FieldError>
      {comparing && stale && text.saved !== undefined && (
        <ConflictDialog
          theirs={text.saved}
          theirAuthor={text.authorId}
          mine={draft.body}
          error={error}
          onTheirs={() => {
            drafts.remove(live.me, story.id);
            setComparing(false);
            setWriting(false);
          }}
          onMine={() => {
            save(draft.body, story.textVersion);
          }}
          onMerge={() => {
            open(together(text.saved ?? '', draft.body));
            setComparing(false);
          }}
          onClose={() => {
            setComparing(false);
          }}
        />
      )}
    </Section>
  );
}

interface ReadingProps {
  readonly body: string | undefined;
  readonly away: boolean;
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onAdd: (() => void) | null;
}

function Reading({ body, away, failed, onRetry, onAdd }: ReadingProps) {
  const t = useT('story');
  const ui = useT('ui');
  if (body === undefined)
    return (
      <p className={styles['waiting']}>
        {t(failed ? 'textFailed' : away ? 'textAway' : 'textLoading')}{' '}
        {failed && (
          <Button variant="subtle" color="gray" onClick={onRetry}>
            {ui('retry')}
          </Button>
        )}
      </p>
    );
  if (body !== '') return <Prose>{body}</Prose>;
  if (onAdd === null) return null;
  return (
    <button type="button" className={styles['empty']} onClick={onAdd}>
      {t('addDescription')}
    </button>
  );
}
