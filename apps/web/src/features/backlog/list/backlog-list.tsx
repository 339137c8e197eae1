import { useMediaQuery } from '@mantine/hooks';
import type { Story } from '@rondo/domain';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useSyncExternalStore, type CSSProperties } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive, useWholeBacklog } from '../../../live/hooks';
import { useProjectKey } from '../../../live/marks/story-key';
import { DragSession } from '../../../live/view/drag-session';
import { useBacklog, useRows } from '../backlog-view';
import { useForecastLines } from '../forecast/use-forecast';
import { placeAbove } from '../order/places';
import type { Rows } from '../order/rows';
import { DropLine } from './drop-line';
import { heightsOn } from './heights';
import styles from './list.module.css';
import { ListContext, type DropPlace, type ListParts } from './list-context';
import { placeOn } from './place-on';
import { putInto } from './put';
import { RowOf } from './row-of';
import { useDrops } from './use-drops';
import { useListKeys } from './use-list-keys';
import { useReveal } from './use-reveal';

/** Sprints and backlog as one list; only what is in view is drawn. */
export function BacklogList() {
  const t = useT('backlog');
  const live = useLive();
  const view = useBacklog();
  const rows = useRows();
  useWholeBacklog();
  const phone = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const heights = heightsOn(phone);
  const scroller = useRef<HTMLDivElement>(null);
  const latest = useRef(rows);
  latest.current = rows;
  const focusedRow = useSyncExternalStore(view.subscribeFocus, () =>
    view.focused === null ? -1 : rows.of(view.focused),
  );

  const virtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((row: number) => keyOf(rows, row), [rows]),
    estimateSize: useCallback((row: number) => heights[rows.at(row)?.kind ?? 'story'](rows, row), [rows, heights]),
    rangeExtractor: useCallback((range: Range) => withFocused(range, focusedRow), [focusedRow]),
    overscan: 6,
    paddingEnd: 96,
    useFlushSync: false,
  });
  const list = useRef<HTMLUListElement>(null);
  const parts = useMemo((): ListParts => {
    const put: ListParts['put'] = (storyIds, place) => putInto(live, view, storyIds, place);
    return {
      drag: new DragSession<DropPlace>(),
      scroller: () => scroller.current,
      placeAt: (clientY) => placeOn(virtualizer, list.current, clientY),
      put,
      drop: (storyIds, place) => put(storyIds, place === null ? null : placeAbove(latest.current, place.row)),
    };
  }, [live, view, virtualizer]);
  useDrops(scroller, parts);
  useReveal(virtualizer, latest);
  useListKeys(parts, latest);
  const onOpen = useOpenStory();
  const lines = useForecastLines(rows);
  const keyLength = useProjectKey().length + 1 + String(live.visible.of.story.size).length;
  const style = { height: virtualizer.getTotalSize(), '--key-length': keyLength } as CSSProperties;

  return (
    <ListContext value={parts}>
      <div ref={scroller} className={styles.scroller} data-board data-phone={phone || undefined} tabIndex={-1}>
        <ul ref={list} className={styles.rows} style={style} aria-label={t('list')}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows.at(index);
            return row === undefined ? null : (
              <li
                key={key}
                // Every other row is as high as its kind: measuring what is known would cost a layout each.
                ref={row.kind === 'adding' ? virtualizer.measureElement : undefined}
                style={{ transform: `translateY(${start}px)` }}
                data-index={index}
                className={styles.slot}
                data-kind={row.kind}
                aria-setsize={rows.count}
                aria-posinset={index + 1}
              >
                <RowOf row={row} lines={row.kind === 'story' ? lines.get(row.id) : undefined} onOpen={onOpen} />
              </li>
            );
          })}
        </ul>
        <DropLine />
      </div>
    </ListContext>
  );
}

function keyOf(rows: Rows, row: number): string {
  const at = rows.at(row);
  return at === undefined ? String(row) : at.kind === 'story' ? at.id : `${at.kind}:${at.band.key}`;
}

/** The focused story stays drawn when it is scrolled away, so that the keyboard never loses its place. */
function withFocused(range: Range, focused: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (focused < 0 || focused >= range.count || indexes.includes(focused)) return indexes;
  return focused < (indexes[0] ?? 0) ? [focused, ...indexes] : [...indexes, focused];
}

/** Opens a story beside the list; one that the server has not numbered yet cannot be addressed. */
function useOpenStory(): (story: Story) => void {
  const navigate = useNavigate();
  return useCallback(
    ({ number }) => {
      if (number > 0) void navigate({ to: '.', search: (before: object) => ({ ...before, story: number }) } as never);
    },
    [navigate],
  );
}
