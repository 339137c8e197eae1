import { ActionIcon, Button } from '@mantine/core';
import type { Feedback } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import { relativeText } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useLive, useMay, useNow } from '../../../live/hooks';
import { StoryKey } from '../../../live/marks/story-key';
import { doUndoable } from '../../../live/tell-undoable';
import { Icon } from '../../../ui/icons';
import type { Named } from '../use-review';
import styles from './feedback.module.css';

interface Props {
  readonly feedback: Feedback;
  readonly about: Named | undefined;
  readonly became: Named | undefined;
  readonly onAdopt?: () => void;
}

export function FeedbackItem({ feedback, about, became, onAdopt }: Props) {
  const t = useT('review');
  const live = useLive();
  const now = useNow(30_000);
  const params = useParams({ from: '/inside/$workspace/$key' });
  const mayRemove = useMay('feedback.remove');
  const { id, guest, body, saidAt, becameId } = feedback;
  const remove = (): void => {
    doUndoable(
      live,
      { name: 'feedback.remove', body: { id } },
      {
        title: t('feedback.removed'),
        undo: t('feedback.undo'),
        isSo: () => !live.visible.of.feedback.has(id),
      },
    );
  };
  return (
    <li className={styles.item} data-adopted={becameId === null ? undefined : ''}>
      <p className={styles.by}>
        <b>{guest}</b>
        {about !== undefined && <span>{t('feedback.about', { title: about.title })}</span>}
        <time dateTime={new Date(saidAt).toISOString()}>{relativeText(saidAt, Math.max(now, saidAt))}</time>
      </p>
      <p className={styles.body}>{body}</p>
      <div className={styles.deeds}>
        {becameId !== null ? (
          <span className={styles.became}>
            <Icon name="check" size={13} /> {t('feedback.adopted')}{' '}
            {became !== undefined && (
              <Link to="/$workspace/$key/stories/$number" params={{ ...params, number: String(became.number) }}>
                <StoryKey number={became.number} />
              </Link>
            )}
          </span>
        ) : (
          onAdopt !== undefined && (
            <Button variant="default" size="compact-sm" onClick={onAdopt}>
              {t('feedback.adopt')}
            </Button>
          )
        )}
        {mayRemove && (
          <ActionIcon variant="subtle" color="gray" aria-label={t('feedback.remove', { guest })} onClick={remove}>
            <Icon name="trash" size={14} />
          </ActionIcon>
        )}
      </div>
    </li>
  );
}
