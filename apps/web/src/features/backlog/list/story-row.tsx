import type { Story, StoryId } from '@rondo/domain';
import { memo, useEffect, useRef, useState, type MouseEvent } from 'react';
import { useT } from '../../../lib/i18n';
import { useStory } from '../../../live/hooks';
import { useIsFocused, useIsSelected, useIsTabStop } from '../../../live/view';
import { draggableStory } from '../../../live/view/story-drag';
import { useFocusHere } from '../../../live/view/use-focus-here';
import { later } from '../../../ui/later';
import { useBacklog } from '../backlog-view';
import styles from './list.module.css';
import { useIsDragged, useListParts } from './list-context';
import { RowMarks } from './row-marks';
import { RowStart } from './row-start';

const MoreButton = later(() => import('../../../live/menu/more-button'), 'soon');

interface Props {
  readonly id: StoryId;
  readonly onOpen: (story: Story) => void;
}

/** A story in the list: its title is a link, its numbers are buttons, all of it is a thing to drag. */
export const StoryRow = memo(function StoryRow({ id, onOpen }: Props) {
  const story = useStory(id);
  const view = useBacklog();
  const t = useT('board');
  const selected = useIsSelected(id);
  const focused = useIsFocused(id);
  const tabStop = useIsTabStop(id);
  const dragged = useIsDragged(id);
  const [hovered, setHovered] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  useRowDrag(row, id);
  useFocusHere(link, focused);
  if (story === undefined) return null;

  const press = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    // By finger there is no key to hold: once something is selected, a tap goes on selecting.
    const byFinger = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    if (event.shiftKey) view.selection.extend(view.order(), id);
    else if (byFinger && view.selection.size > 0) view.selection.toggle(id);
    else onOpen(story);
  };
  return (
    <div
      ref={row}
      className={styles.row}
      data-story={id}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      data-selected={selected || undefined}
      data-here={focused || undefined}
      data-dragged={dragged || undefined}
    >
      <RowStart story={story} selected={selected} />
      <a
        ref={link}
        href={`?story=${story.number}`}
        className={styles.title}
        tabIndex={tabStop ? 0 : -1}
        data-focused={focused || undefined}
        draggable={false}
        onClick={press}
        onFocus={() => view.focus(id)}
      >
        {selected && <span className={styles.unseen}>{t('selected')}</span>}
        {story.title}
      </a>
      <RowMarks story={story} />
      {(focused || hovered) && <MoreButton id={id} />}
    </div>
  );
});

function useRowDrag(row: React.RefObject<HTMLElement | null>, id: StoryId): void {
  const view = useBacklog();
  const { drag, placeAt, scroller, drop, mayPlan } = useListParts();
  useEffect(() => {
    const element = row.current;
    if (element === null || !mayPlan) return;
    return draggableStory(element, {
      drag,
      drop,
      moving: () => view.travelling(id),
      placeAt: (_, y) => placeAt(y),
      scrollers: () => ({ list: scroller() }),
      press: () => view.selection.toggle(id),
    });
  }, [row, id, view, drag, placeAt, scroller, drop, mayPlan]);
}
