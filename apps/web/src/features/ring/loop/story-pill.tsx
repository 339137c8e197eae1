import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import type { Story } from '@rondo/domain';
import { memo, useEffect, useRef } from 'react';
import { useBoardView } from '../../../live/view';
import type { Heat } from '../../../live/marks/heat';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { TypeMark } from '../../../live/marks/type-mark';
import { useT } from '../../../lib/i18n';
import { useHands } from '../hands';
import { storyData } from './dragged';
import styles from './pill.module.css';

interface Props {
  readonly story: Story;
  readonly heat: Heat;
  readonly dimmed: boolean;
  readonly avatar: number;
}

/** A story on the ring, in one line. */
export const StoryPill = memo(function StoryPill({ story, heat, dimmed, avatar }: Props) {
  const t = useT('marks');
  const ui = useT('ui');
  const labelled = (what: string, value: string): string => ui('labelled', { what, value });
  const view = useBoardView();
  const { openStory, mayMove } = useHands();
  const ref = useRef<HTMLButtonElement>(null);
  const { id, blocked } = story;

  useEffect(() => {
    if (!mayMove || ref.current === null) return;
    const element = ref.current;
    return draggable({ element, getInitialData: () => storyData(id) });
  }, [id, mayMove]);

  const [firstAssignee] = story.assigneeIds;
  return (
    <button
      ref={ref}
      type="button"
      className={styles.pill}
      data-pill={id}
      data-blocked={blocked !== null || undefined}
      data-heat={heat}
      data-dimmed={dimmed || undefined}
      tabIndex={-1}
      title={
        blocked === null
          ? story.title
          : [story.title, blocked.reason === '' ? t('blocked') : labelled(t('blocked'), blocked.reason)].join(' · ')
      }
      onFocus={() => view.focus(id)}
      onClick={() => openStory?.(story)}
      disabled={openStory === null}
    >
      <TypeMark type={story.type} />
      {story.number > 0 && <span className={styles.number}>{story.number}</span>}
      <span className={styles.title}>{story.title}</span>
      {blocked !== null && <span className={styles.blocked} role="img" aria-label={t('blocked')} />}
      {firstAssignee !== undefined && <PersonAvatar id={firstAssignee} size={avatar} />}
    </button>
  );
});
