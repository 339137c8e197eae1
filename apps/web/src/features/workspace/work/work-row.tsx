import type { FoundStory } from '@rondo/contracts';
import { Link } from '@tanstack/react-router';
import { BlockedMark } from '../../../live/marks/blocked-mark';
import { DueMark } from '../../../live/marks/due-mark';
import { PriorityMark } from '../../../live/marks/priority-mark';
import { TypeMark } from '../../../live/marks/type-mark';
import { MenuSign } from '../../../live/menu/menu-sign';
import type { PointInWindow } from '../../../live/view/story-desk';
import styles from './work.module.css';

interface Props {
  readonly entry: FoundStory;
  /** Its menu is on its way. */
  readonly busy: boolean;
  readonly onTouch: (menuAt: PointInWindow | null) => void;
}

export function WorkRow({ entry: { workspace, projectKey, story }, busy, onTouch }: Props) {
  return (
    <li
      className={styles.item}
      data-story={story.id}
      onContextMenu={(event) => {
        if ((event.nativeEvent as PointerEvent).pointerType === 'touch') return;
        event.preventDefault();
        event.stopPropagation();
        onTouch({ x: event.clientX, y: event.clientY });
      }}
    >
      <Link
        className={styles.row}
        to="/$workspace/$key/columns"
        params={{ workspace, key: projectKey }}
        search={{ story: story.number }}
        onFocus={({ currentTarget }) => {
          // The mouse is on its way to another page, which opens the project itself.
          if (currentTarget.matches(':focus-visible')) onTouch(null);
        }}
      >
        <TypeMark type={story.type} />
        <span className={styles.key}>
          {projectKey}-{story.number}
        </span>
        <span className={styles.title}>{story.title}</span>
        {story.blocked !== null && <BlockedMark block={story.blocked} />}
        {story.dueOn !== null && <DueMark day={story.dueOn} done={false} />}
        <PriorityMark priority={story.priority} />
        <span className={styles.stage} data-station={story.stage}>
          {story.stage}
        </span>
      </Link>
      <MenuSign story={`${projectKey}-${story.number}`} busy={busy} onOpen={onTouch} />
    </li>
  );
}
