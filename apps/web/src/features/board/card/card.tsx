import type { StoryId } from '@rondo/domain';
import { memo, useRef, type MouseEvent } from 'react';
import { useT } from '../../../lib/i18n';
import { useStory } from '../../../live/hooks';
import { useBoardView, useIsFocused, useIsSelected } from '../../../live/view';
import { useIsDragged } from '../columns/columns-context';
import { useFocusHere } from '../../../live/view/use-focus-here';
import { useCardDrag } from '../dragging/use-card-drag';
import { useOpenStory } from '../open-story';
import { CardBody } from './card-body';
import styles from './card.module.css';

/** A story on the board: a link that opens it, a thing to drag, a stop for the keyboard. */
export const Card = memo(function Card({ id, tabStop }: { readonly id: StoryId; readonly tabStop: boolean }) {
  const t = useT('board');
  const story = useStory(id);
  const { selection } = useBoardView();
  const selected = useIsSelected(id);
  const focused = useIsFocused(id);
  const dragged = useIsDragged(id);
  const openStory = useOpenStory();
  const card = useRef<HTMLAnchorElement>(null);
  const click = useCardClick(id);
  useCardDrag(card, id);
  useFocusHere(card, focused);
  if (story === undefined) return null;

  const press = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    // By finger there is no key to hold: once something is selected, a tap goes on selecting.
    const byFinger = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    if (event.shiftKey) click.extend();
    else if (byFinger && selection.size > 0) selection.toggle(id);
    else openStory(story.number);
  };
  return (
    <a
      ref={card}
      href={`?story=${story.number}`}
      className={styles.card}
      tabIndex={tabStop ? 0 : -1}
      data-story={id}
      data-selected={selected || undefined}
      data-focused={focused || undefined}
      data-dragged={dragged || undefined}
      data-blocked={story.blocked !== null || undefined}
      onClick={press}
      onFocus={click.focus}
    >
      {selected && <span className={styles.unseen}>{t('selected')}</span>}
      <CardBody story={story} />
    </a>
  );
});

function useCardClick(id: StoryId) {
  const view = useBoardView();
  return {
    extend: () => view.selection.extend(view.order(), id),
    focus: () => view.focus(id),
  };
}
