import type { Story, StoryId } from '@rondo/domain';
import { memo, useSyncExternalStore, type Ref, type RefObject } from 'react';
import { useBacklog } from '../backlog-view';
import type { Line } from '../forecast/lines';
import type { Rows } from '../order/rows';
import type { Layout } from './layout';
import styles from './list.module.css';
import { RowOf } from './row-of';
import { useDrawn } from './use-drawn';

interface Shown {
  readonly lines: ReadonlyMap<StoryId, readonly Line[]>;
  readonly onOpen: (story: Story) => void;
  /** Measures the line to type into, which grows. */
  readonly measure: Ref<HTMLLIElement>;
}

interface Props extends Shown {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly layout: Layout;
}

/** Only what is in view; a scroll draws nothing else anew. */
export const DrawnRows = memo(function DrawnRows({ scroller, layout, ...shown }: Props) {
  const view = useBacklog();
  const { rows } = layout;
  const focused = useSyncExternalStore(view.subscribeFocus, () => (view.focused === null ? -1 : rows.of(view.focused)));
  return useDrawn(scroller, layout, [focused, rows.adding]).map((index) => {
    const row = rows.at(index);
    const key = row?.kind === 'story' ? row.id : `${row?.kind ?? ''}:${row?.band.key ?? ''}`;
    return <DrawnRow key={key} rows={rows} index={index} top={layout.top(index)} {...shown} />;
  });
});

interface RowProps extends Shown {
  readonly rows: Rows;
  readonly index: number;
  readonly top: number;
}

const DrawnRow = memo(function DrawnRow({ rows, index, top, lines, onOpen, measure }: RowProps) {
  const row = rows.at(index);
  if (row === undefined) return null;
  const below = row.kind === 'story' ? lines.get(row.id) : undefined;
  return (
    <li
      // Every other row is as high as its kind: measuring what is known would cost a layout each.
      ref={row.kind === 'adding' ? measure : undefined}
      style={{ transform: `translateY(${top}px)` }}
      data-index={index}
      className={styles.slot}
      data-kind={row.kind}
      data-lined={below === undefined ? undefined : ''}
      aria-setsize={rows.count}
      aria-posinset={index + 1}
    >
      <RowOf row={row} lines={below} onOpen={onOpen} />
    </li>
  );
});
