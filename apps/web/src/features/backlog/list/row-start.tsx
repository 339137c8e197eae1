import type { Story } from '@rondo/domain';
import { memo, type MouseEvent } from 'react';
import { useT } from '../../../lib/i18n';
import { StoryKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { useBacklog } from '../backlog-view';
import styles from './list.module.css';

interface Props {
  readonly story: Story;
  readonly selected: boolean;
}

/** The box that selects, then what kind of story it is and what it is called. */
export const RowStart = memo(function RowStart({ story, selected }: Props) {
  const t = useT('backlog');
  const view = useBacklog();
  const choose = (event: MouseEvent) => {
    if (event.shiftKey) view.selection.extend(view.order(), story.id);
    else view.selection.toggle(story.id);
    view.focus(story.id);
  };
  return (
    <>
      <button
        type="button"
        role="checkbox"
        tabIndex={-1}
        className={styles.check}
        aria-checked={selected}
        aria-label={t('select', { story: story.title })}
        onClick={choose}
      >
        <span />
      </button>
      <span className={styles.kind}>
        <TypeMark type={story.type} />
        <StoryKey number={story.number} />
      </span>
    </>
  );
});
