import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useRef, useSyncExternalStore, type ReactNode } from 'react';
import dragging from '../../../../ui/dragging/dragging.module.css';
import { useDropLine, usePane, usePlanning } from '../plan-context';
import type { PaneName } from '../plan-lists';
import styles from './panes.module.css';
import { PlanRow } from './plan-row';
import { usePageScroll } from './use-page-scroll';
import { usePaneHandle } from './use-pane-handle';

interface Props {
  readonly pane: PaneName;
  readonly label: string;
  readonly onOpen: (number: number) => void;
  /** What an empty pane says. */
  readonly children: ReactNode;
}

const rowHeight = { mouse: 36, finger: 46 };

/** The stories of a pane: only those in view are drawn. */
export function PaneList({ pane, label, onOpen, children }: Props) {
  const { view } = usePlanning();
  const ids = usePane(pane);
  const byFinger = useMediaQuery('(pointer: coarse)', false, { getInitialValueInEffect: false });
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const focused = useSyncExternalStore(view.subscribeFocus, () =>
    view.focused === null ? -1 : ids.indexOf(view.focused),
  );
  const { scroller: scrolls, whole, above } = usePageScroll(scroller);
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: ids.length,
    getScrollElement: scrolls,
    scrollMargin: above,
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    estimateSize: () => (byFinger ? rowHeight.finger : rowHeight.mouse),
    rangeExtractor: useCallback((range: Range) => withFocused(range, focused), [focused]),
    overscan: 6,
    paddingEnd: 48,
    directDomUpdates: true,
    useFlushSync: false,
  });
  usePaneHandle({ pane, scroller, scrolls, whole, list, virtualizer });
  const line = useDropLine(pane);
  return (
    <div ref={scroller} className={styles.scroller} tabIndex={-1}>
      <ul
        ref={(element) => {
          list.current = element;
          virtualizer.containerRef(element);
        }}
        className={styles.rows}
        aria-label={label}
      >
        {virtualizer.getVirtualItems().map(({ index, key }) => {
          const id = ids[index];
          return id === undefined ? null : (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.slot}
              aria-setsize={ids.length}
              aria-posinset={index + 1}
            >
              <PlanRow id={id} pane={pane} isFirst={index === 0} onOpen={onOpen} />
            </li>
          );
        })}
      </ul>
      {line !== null && (
        <div className={dragging.line} style={{ transform: `translateY(${line}px)` }} aria-hidden="true" />
      )}
      {ids.length === 0 && <div className={styles.empty}>{children}</div>}
    </div>
  );
}

/** The focused story stays drawn when it is scrolled away, so that the keyboard never loses its place. */
function withFocused(range: Range, focused: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (focused < 0 || focused >= range.count || indexes.includes(focused)) return indexes;
  return focused < (indexes[0] ?? 0) ? [focused, ...indexes] : [...indexes, focused];
}
