import type { Station, StoryId } from '@rondo/domain';
import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { useLive } from '../../../live/hooks';
import { useBoardView, useStageIds } from '../../../live/view';
import { later } from '../../../ui/later';
import { Card } from '../card/card';
import { guessHeight } from '../card/card-height';
import { DropLine } from '../dragging/drop-line';
import styles from './columns.module.css';
import { useColumnHandle } from './use-column-handle';

const MoreButton = later(() => import('../../../live/menu/more-button'), 'soon');

const between = 6;
const letterWidth = 7.2;
const besideText = 36;
const widthAtFirst = 160;

interface Props {
  readonly station: Station;
  readonly labelledBy: string;
  readonly column: React.RefObject<HTMLElement | null>;
  readonly children?: ReactNode;
}

/** The cards of a column: only those in view are drawn. */
export function CardList({ station, labelledBy, column, children }: Props) {
  const { visible } = useLive();
  const ids = useStageIds(station);
  const scroller = useRef<HTMLDivElement>(null);
  const focusedIndex = useFocusedIndex(ids);
  const lettersInLine = useRef((widthAtFirst - besideText) / letterWidth);

  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    estimateSize: (index) => guessHeight(visible.of.story.get(ids[index] ?? ''), lettersInLine.current),
    rangeExtractor: useCallback((range: Range) => withFocused(range, focusedIndex), [focusedIndex]),
    gap: between,
    overscan: 2,
    paddingEnd: ids.length === 0 ? 0 : 24,
    useFlushSync: false,
  });
  useLayoutEffect(() => {
    lettersInLine.current = ((virtualizer.scrollRect?.width ?? widthAtFirst) - besideText) / letterWidth;
  });
  const list = useRef<HTMLUListElement>(null);
  useColumnHandle({ station, column, list, virtualizer });

  const drawn = virtualizer.getVirtualItems();
  // A list that scrolls has a place for Tab: the card in focus, else the first one drawn.
  const tabStop = focusedIndex === -1 ? drawn[0]?.index : focusedIndex;
  return (
    <div ref={scroller} className={styles.list} data-list>
      <ul
        ref={list}
        className={styles.cards}
        style={{ height: virtualizer.getTotalSize() }}
        aria-labelledby={labelledBy}
      >
        {drawn.map(({ index, key, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.slot}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={ids.length}
              aria-posinset={index + 1}
            >
              <Card id={id} tabStop={index === tabStop} />
              {index === focusedIndex && <MoreButton key={id} id={id} />}
            </li>
          );
        })}
      </ul>
      <DropLine station={station} />
      {ids.length === 0 && children}
    </div>
  );
}

/** The focused card stays drawn when it is scrolled away, so that the keyboard never loses its place. */
function withFocused(range: Range, focused: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (focused < 0 || focused >= range.count || indexes.includes(focused)) return indexes;
  return focused < (indexes[0] ?? 0) ? [focused, ...indexes] : [...indexes, focused];
}

function useFocusedIndex(ids: readonly StoryId[]): number {
  const view = useBoardView();
  return useSyncExternalStore(view.subscribeFocus, () => (view.focused === null ? -1 : ids.indexOf(view.focused)));
}
