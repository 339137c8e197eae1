import type { Layout } from './layout';
import type { DropPlace } from './list-context';

/** Above which row a point of the screen lies. The place above the first head does not exist: it is the one below. */
export function placeOn(layout: Layout, list: HTMLElement | null, clientY: number): DropPlace | null {
  if (layout.rows.count === 0) return null;
  const y = clientY - (list?.getBoundingClientRect().top ?? 0);
  const row = layout.rowAt(y);
  const [top, bottom] = [layout.top(row), layout.bottom(row)];
  return row === 0 || y > (top + bottom) / 2 ? { row: row + 1, y: bottom } : { row, y: top };
}
