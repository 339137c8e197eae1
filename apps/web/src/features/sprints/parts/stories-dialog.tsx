import type { StoryId } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive, useTick } from '../../../live/hooks';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { Points } from '../../../live/marks/points';
import { StageDot, StationName } from '../../../live/marks/station';
import { StoryKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { Modal } from '../../../ui/modal';
import styles from './parts.module.css';

interface Props {
  readonly title: string;
  readonly text?: ReactNode;
  readonly storyIds: readonly StoryId[];
  /** Opens a story without leaving the page. */
  readonly onOpen?: ((number: number) => void) | undefined;
  readonly onClose: () => void;
}

/** The records behind a number. */
export function StoriesDialog({ title, text, storyIds, onOpen, onClose }: Props) {
  const t = useT('sprints');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { visible } = useLive();
  useTick('story');
  const stories = storyIds.flatMap((id) => visible.of.story.get(id) ?? []);
  return (
    <Modal onClose={onClose} size="lg" title={title}>
      {text !== undefined && <p className={styles.why}>{text}</p>}
      {stories.length === 0 && <p className={styles.why}>{t('list.none')}</p>}
      <ul className={styles.stories} aria-label={t('list.title')}>
        {stories.map(({ id, number, type, title: name, stage, points, assigneeIds }) => (
          <li key={id}>
            <Link
              className={styles.story}
              to="/$workspace/$key/stories/$number"
              params={{ ...params, number: String(number) }}
              onClick={(event) => {
                if (onOpen === undefined || event.metaKey || event.ctrlKey) return;
                event.preventDefault();
                onClose();
                onOpen(number);
              }}
            >
              <TypeMark type={type} />
              <StoryKey number={number} />
              <span className={styles.storyTitle}>{name}</span>
              <span className={styles.stage}>
                <StageDot station={stage} />
                <StationName station={stage} />
              </span>
              {points !== null && <Points points={points} />}
              {assigneeIds.slice(0, 3).map((userId) => (
                <PersonAvatar key={userId} id={userId} />
              ))}
            </Link>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
