import { useMediaQuery } from '@mantine/hooks';
import type { Story } from '@rondo/domain';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useT } from '../../../lib/i18n';
import { useLive, useMay, useWholeBacklog } from '../../../live/hooks';
import { useProjectKey } from '../../../live/marks/story-key';
import { DragSession } from '../../../live/view/drag-session';
import { useBacklog, useRows } from '../backlog-view';
import { useForecastLines } from '../forecast/use-forecast';
import { placeAbove } from '../order/places';
import { DrawnRows } from './drawn-rows';
import { DropLine } from './drop-line';
import { heightsOn, Layout } from './layout';
import styles from './list.module.css';
import { ListContext, type DropPlace, type ListParts } from './list-context';
import { placeOn } from './place-on';
import { putInto } from './put';
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
  const list = useRef<HTMLUListElement>(null);
  const [drag] = useState(() => new DragSession<DropPlace>());
  const mayPlan = useMay('story.plan');
  const mayEdit = useMay('story.edit');
  const parts = useMemo((): ListParts => {
    const put: ListParts['put'] = (storyIds, place) => putInto(live, view, storyIds, place);
    return {
      drag,
      scroller: () => scroller.current,
      mayPlan,
      mayEdit,
      placeAt: (clientY) => placeOn(latest.current, list.current, clientY),
      put,
      drop: (storyIds, place) => put(storyIds, place === null ? null : placeAbove(latest.current.rows, place.row)),
    };
  }, [live, view, drag, mayPlan, mayEdit]);
  useDrops(scroller, parts);
  useReveal(scroller, latest);
  useListKeys(parts, latest);
  const onOpen = useOpenStory();
  const lines = useForecastLines(rows);
  const keyLength = useProjectKey().length + 1 + String(Math.max(1, live.visible.nextNumber - 1)).length;
  const style = { height: layout.height + roomBelow, '--key-length': keyLength } as CSSProperties;

  return (
    <ListContext value={parts}>
      <div ref={scroller} className={styles.scroller} data-board data-phone={phone || undefined} tabIndex={-1}>
        <ul ref={list} className={styles.rows} style={style} aria-label={t('list')}>
          <DrawnRows scroller={scroller} layout={layout} lines={lines} onOpen={onOpen} measure={measureAdding} />
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
