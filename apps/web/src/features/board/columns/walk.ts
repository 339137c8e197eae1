import { stations, type Station, type StoryId } from '@rondo/domain';
import type { BoardView } from '../../../live/view/board-view';
import type { ColumnRegistry } from './column-registry';

export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last' | 'pageUp' | 'pageDown';

interface Board {
  readonly view: BoardView;
  readonly registry: ColumnRegistry;
  /** The columns that show cards, from left to right. */
  readonly open: readonly Station[];
  /** Where the focus stands; a board without focus is entered at the first card. */
  readonly from: Station | undefined;
}

const page = 8;

/** The story that one step in this direction comes to. */
export function storyTowards({ view, registry, open, from }: Board, way: Way): StoryId | undefined {
  const { focused, lists } = view;
  const list = from === undefined ? [] : lists.at(from);
  const index = focused === null ? -1 : list.indexOf(focused);
  const filled = open.filter((station) => lists.at(station).length > 0);
  if (from === undefined || index < 0) return filled[0] && lists.at(filled[0])[0];
  const before = filled.filter((station) => stations.indexOf(station) < stations.indexOf(from));
  const behind = filled.filter((station) => stations.indexOf(station) > stations.indexOf(from));
  const collapsed = !open.includes(from);
  if (way === 'left' || way === 'right' || collapsed) {
    const sides = way === 'right' ? [behind[0], before.at(-1)] : [before.at(-1), behind[0]];
    const to = sides[0] ?? (collapsed ? sides[1] : undefined);
    return to === undefined ? undefined : beside(registry, from, to, index, lists.at(to));
  }
  const steps = { up: -1, down: 1, first: -list.length, last: list.length, pageUp: -page, pageDown: page };
  return list[Math.max(0, Math.min(list.length - 1, index + steps[way]))];
}

/** The card at the same height of the screen. */
function beside(
  registry: ColumnRegistry,
  from: Station,
  to: Station,
  index: number,
  list: readonly StoryId[],
): StoryId | undefined {
  const middle = registry.at(from)?.middleOf(index) ?? null;
  const near = middle === null ? index : (registry.at(to)?.indexNear(middle) ?? index);
  return list[Math.max(0, Math.min(list.length - 1, near))];
}
