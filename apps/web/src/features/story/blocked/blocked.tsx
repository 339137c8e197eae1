import { Button } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useNow } from '../../../live/hooks';
import { FieldError } from '../fields/field-row';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { useTrigger } from '../open/use-trigger';
import { useDuration } from '../way/duration';
import { BlockForm } from './block-form';
import styles from './blocked.module.css';

/** Says that the story is blocked, why and for how long; or asks why. */
export function Blocked() {
  const { story, mayEdit } = useOpened();
  const t = useT('story');
  const marks = useT('marks');
  const duration = useDuration();
  const now = useNow(60_000);
  const { act, error } = useAct();
  const [editing, setEditing] = useState(false);
  const { blocked } = story;
  useTrigger('block', () => {
    setEditing(true);
  });
  if (mayEdit && editing)
    return (
      <BlockForm
        onClose={() => {
          setEditing(false);
        }}
      />
    );
  if (blocked === null) return null;
  return (
    <div className={styles['banner']}>
      <p className={styles['title']}>
        {t('blockedSince', { time: duration(now - blocked.since) })} · {marks(`cause.${blocked.cause}`)}
      </p>
      {blocked.reason !== '' && <p className={styles['reason']}>{blocked.reason}</p>}
      <FieldError>{error}</FieldError>
      {mayEdit && (
        <span className={styles['row']}>
          <Button
            variant="default"
            onClick={() => {
              act({ name: 'story.unblock', body: { storyIds: [story.id] } });
            }}
          >
            {t('unblock')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            onClick={() => {
              setEditing(true);
            }}
          >
            {t('blockEdit')}
          </Button>
        </span>
      )}
    </div>
  );
}
