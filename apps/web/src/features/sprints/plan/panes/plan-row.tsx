import type { StoryId } from '@rondo/domain';
import { memo, use, useEffect, useRef, useSyncExternalStore, type MouseEvent, type RefObject } from 'react';
import { useT } from '../../../../lib/i18n';
import { useMay, useStory } from '../../../../live/hooks';
import { useProjectKey, StoryKey } from '../../../../live/marks/story-key';
import { TypeMark } from '../../../../live/marks/type-mark';
import { useIsFocused, useIsSelected } from '../../../../live/view';
import { draggableStory } from '../../../../live/view/story-drag';
import { useFocusHere } from '../../../../live/view/use-focus-here';
import { Icon } from '../../../../ui/icons';
import { useIsDragged, usePlanning, WarnedContext } from '../plan-context';
import type { PaneName } from '../plan-lists';
import styles from './panes.module.css';
import { RowMarks } from './row-marks';

interface Props {
  readonly id: StoryId;
  readonly pane: PaneName;
  readonly isFirst: boolean;
  readonly onOpen: (number: number) => void;
}

/** A story in a plan: a link that opens it, a thing to drag, and a button that takes it over. */
export const PlanRow = memo(function PlanRow({ id, pane, isFirst, onOpen }: Props) {
  const t = useT('sprints');
  const story = useStory(id);
  const { view, put } = usePlanning();
  const key = useProjectKey();
  const selected = useIsSelected(id);
  const focused = useIsFocused(id);
  const tabStop = useIsTabStopIn(pane, id, isFirst);
  const dragged = useIsDragged(id);
  const mayPlan = useMay('story.plan');
  const warned = use(WarnedContext).get(id);
  const row = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  useRowDrag(row, id);
  useFocusHere(link, focused);
  if (story === undefined) return null;
  const press = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    // By finger there is no key to hold: once something is selected, a tap goes on selecting.
    const byFinger = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    if (event.shiftKey) view.selection.extend(view.order(), id);
    else if (byFinger && view.selection.size > 0) view.selection.toggle(id);
    else onOpen(story.number);
  };
  const name = `${key}-${story.number}`;
  return (
    <div
      ref={row}
      className={styles.row}
      data-story={id}
      data-pane={pane}
      data-selected={selected || undefined}
      data-here={focused || undefined}
      data-dragged={dragged || undefined}
    >
      <span className={styles.kind} title={name}>
        <TypeMark type={story.type} />
        <StoryKey number={story.number} />
      </span>
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
        {story.title}
      </a>
      {warned !== undefined && (
        <span
          className={styles.warned}
          role="img"
          aria-label={warned.map((kind) => t(`mark.${kind}`)).join(', ')}
          title={warned.map((kind) => t(`mark.${kind}`)).join('\n')}
        />
      )}
      <RowMarks story={story} />
      {mayPlan && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.over}
          aria-label={t(pane === 'backlog' ? 'planning.takeNamed' : 'planning.putBackNamed', { story: name })}
          onClick={() => put([id], pane === 'backlog' ? 'sprint' : 'backlog')}
        >
          <Icon name={pane === 'backlog' ? 'right' : 'left'} size={14} />
        </button>
      )}
    </div>
  );
});

/** Tab comes to one story of each pane: the one in focus, else the first. */
function useIsTabStopIn(pane: PaneName, id: StoryId, isFirst: boolean): boolean {
  const { view } = usePlanning();
  return useSyncExternalStore(view.subscribeFocus, () =>
    view.lists.paneOf(view.focused) === pane ? view.focused === id : isFirst,
  );
}

function useRowDrag(row: RefObject<HTMLElement | null>, id: StoryId): void {
  const { view, drag, panes, put } = usePlanning();
  const mayPlan = useMay('story.plan');
  useEffect(() => {
    const element = row.current;
    if (element === null || !mayPlan) return;
    const under = (x: number, y: number) => {
      const at = document.elementFromPoint(x, y);
      return [...panes.values()].find((pane) => pane.element.contains(at));
    };
    return draggableStory(element, {
      drag,
      moving: () => view.travelling(id),
      placeAt: (x, y) => under(x, y)?.placeAt(y) ?? null,
      scrollers: (x, y) => ({ list: under(x, y)?.scroller() }),
      drop: (ids, place) => {
        if (place !== null) put(ids, place.pane, place.index);
      },
      press: () => view.selection.toggle(id),
    });
  }, [row, id, view, drag, panes, put, mayPlan]);
}
