import type { Virtualizer } from '@tanstack/react-virtual';
import type { DropPlace } from './list-context';

/** Above which row a point of the screen lies. The place above the first head does not exist: it is the one below. */
export function placeOn(
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  list: HTMLElement | null,
  clientY: number,
): DropPlace | null {
  const y = clientY - (list?.getBoundingClientRect().top ?? 0);
  const item = virtualizer.getVirtualItemForOffset(y);
  if (item === undefined) return null;
  const below = item.index === 0 || y > item.start + item.size / 2;
  return below ? { row: item.index + 1, y: item.end } : { row: item.index, y: item.start };
}
