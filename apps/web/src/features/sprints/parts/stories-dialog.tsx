import type { PartOf as Whole, Station, Story, StoryId } from '@rondo/domain';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { useLive, useTick } from '../../../live/hooks';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { Points } from '../../../live/marks/points';
import { StageDot, StationName } from '../../../live/marks/station';
import { PartOf, StoryKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { Modal } from '../../../ui/modal';
import styles from './parts.module.css';

/** A story as a number counted it. */
export interface Counted extends Pick<Story, 'id' | 'number' | 'type' | 'title' | 'points' | 'assigneeIds'> {
  /** Null: it has left the board. */
  readonly stage: Station | null;
  readonly partOf?: Whole;
  /** Its size before, where the number is the difference. */
  readonly pointsThen?: number | null;
}

interface Props {
  readonly title: string;
  readonly text?: ReactNode;
  readonly stories: readonly Counted[];
  /** Opens a story without leaving the page. */
  readonly onOpen?: ((number: number) => void) | undefined;
  readonly onClose: () => void;
}

/** The records behind a number of stories as they are now. */
export function StoriesDialog({
  storyIds,
  ...rest
}: Omit<Props, 'stories'> & { readonly storyIds: readonly StoryId[] }) {
  const { visible } = useLive();
  useTick('story');
  return <CountedDialog {...rest} stories={storyIds.flatMap((id) => visible.of.story.get(id) ?? [])} />;
}

/** The records behind a number. */
export function CountedDialog({ title, text, stories, onOpen, onClose }: Props) {
  const t = useT('sprints');
  const params = useParams({ from: '/inside/$workspace/$key' });
  return (
    <Modal onClose={onClose} size="lg" title={title}>
      {text !== undefined && <p className={styles.why}>{text}</p>}
      {stories.length === 0 && <p className={styles.why}>{t('list.none')}</p>}
      <ul className={styles.stories} aria-label={t('list.title')}>
        {stories.map(({ id, number, type, title: name, stage, points, pointsThen, partOf, assigneeIds }) => (
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
              <PartOf story={partOf} />
              {stage !== null && (
                <span className={styles.stage}>
                  <StageDot station={stage} />
                  <StationName station={stage} />
                </span>
              )}
              {pointsThen !== undefined && <span className={styles.number}>{numberText(pointsThen ?? 0)} →</span>}
              {(points !== null || pointsThen !== undefined) && <Points points={points ?? 0} />}
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
