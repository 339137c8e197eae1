import { Button } from '@mantine/core';
import type { Demo, FeedbackId, Sprint } from '@rondo/domain';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useMe } from '../../../lib/me';
import { useWrite } from '../../../live/use-write';
import styles from './feedback.module.css';

interface Props {
  readonly sprint: Sprint;
  readonly demos: readonly Demo[];
}

/** For what is said aloud: about the story that is being shown, when one is. */
export function AddFeedback({ sprint, demos }: Props) {
  const t = useT('review');
  const write = useWrite();
  const { user } = useMe();
  const [guest, setGuest] = useState(user.name);
  const [body, setBody] = useState('');
  const shown = demos.find(({ shownAt }) => shownAt !== null);
  const add = (): void => {
    const [by, said] = [guest.trim(), body.trim()];
    if (by === '' || said === '') return;
    const about = shown?.storyId ?? null;
    const feedback = { id: newId<FeedbackId>(), sprintId: sprint.id, aboutId: about, guest: by, body: said };
    if (write({ name: 'feedback.give', body: feedback })) setBody('');
  };
  return (
    <form
      noValidate
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <textarea
        aria-label={t('feedback.add')}
        placeholder={t('feedback.add')}
        maxLength={4000}
        rows={2}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          add();
        }}
      />
      {body !== '' && (
        <div className={styles.addFoot}>
          <input
            aria-label={t('feedback.from')}
            maxLength={80}
            value={guest}
            onChange={(event) => setGuest(event.currentTarget.value)}
          />
          <Button type="submit" size="compact-sm">
            {t('guest.send')}
          </Button>
        </div>
      )}
    </form>
  );
}
