import { useMediaQuery } from '@mantine/hooks';
import type { Story } from '@rondo/domain';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useSyncExternalStore, type CSSProperties } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive, useWholeBacklog } from '../../../live/hooks';
import { useProjectKey } from '../../../live/marks/story-key';
import { DragSession } from '../../../live/view/drag-session';
import { useBacklog, useRows } from '../backlog-view';
import { useForecastLines } from '../forecast/use-forecast';
import { placeAbove } from '../order/places';
import { DropLine } from './drop-line';
import { heightsOn, Layout } from './layout';
import styles from './list.module.css';
import { ListContext, type DropPlace, type ListParts } from './list-context';
import { placeOn } from './place-on';
import { putInto } from './put';
import { RowOf } from './row-of';
import { useDrawn } from './use-drawn';
import { useDrops } from './use-drops';
import { useHeight } from './use-height';
import { useListKeys } from './use-list-keys';
import { useReveal } from './use-reveal';

const roomBelow = 96;

/** Sprints and backlog as one list; only what is in view is drawn. */
export function BacklogList() {
  const t = useT('backlog');
  const live = useLive();
  const view = useBacklog();
  const rows = useRows();
  useWholeBacklog();
  const phone = useMediaQuery('(max-width: 700px)', false, { getInitialValueInEffect: false });
  const [addingHeight, measureAdding] = useHeight();
  const layout = useMemo(() => {
    const heights = heightsOn(phone);
    return new Layout(rows, { ...heights, adding: addingHeight ?? heights.adding });
  }, [rows, phone, addingHeight]);
  const scroller = useRef<HTMLDivElement>(null);
  const latest = useRef(layout);
  latest.current = layout;
  const focusedRow = useSyncExternalStore(view.subscribeFocus, () =>
    view.focused === null ? -1 : rows.of(view.focused),
  );
  const drawn = useDrawn(scroller, layout, focusedRow);
  const list = useRef<HTMLUListElement>(null);
  const parts = useMemo((): ListParts => {
    const put: ListParts['put'] = (storyIds, place) => putInto(live, view, storyIds, place);
    return {
      drag: new DragSession<DropPlace>(),
      scroller: () => scroller.current,
      placeAt: (clientY) => placeOn(latest.current, list.current, clientY),
      put,
      drop: (storyIds, place) => put(storyIds, place === null ? null : placeAbove(latest.current.rows, place.row)),
    };
  }, [live, view]);
  useDrops(scroller, parts);
  useReveal(scroller, latest);
  useListKeys(parts, latest);
  const onOpen = useOpenStory();
  const lines = useForecastLines(rows);
  const keyLength = useProjectKey().length + 1 + String(live.visible.of.story.size).length;
  const style = { height: layout.height + roomBelow, '--key-length': keyLength } as CSSProperties;

  return (
    <ListContext value={parts}>
      <div ref={scroller} className={styles.scroller} data-board data-phone={phone || undefined} tabIndex={-1}>
        <ul ref={list} className={styles.rows} style={style} aria-label={t('list')}>
          {drawn.map((index) => {
            const row = rows.at(index);
            return row === undefined ? null : (
              <li
                key={row.kind === 'story' ? row.id : `${row.kind}:${row.band.key}`}
                // Every other row is as high as its kind: measuring what is known would cost a layout each.
                ref={row.kind === 'adding' ? measureAdding : undefined}
                style={{ transform: `translateY(${layout.top(index)}px)` }}
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
