import type { Station, StoryId } from '@rondo/domain';
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
  if (from === undefined || index < 0) {
    const first = open.find((station) => lists.at(station).length > 0);
    return first === undefined ? undefined : lists.at(first)[0];
  }
  if (way === 'left' || way === 'right') {
    const side = open.indexOf(from);
    const others = way === 'left' ? open.slice(0, side).toReversed() : open.slice(side + 1);
    const to = others.find((station) => lists.at(station).length > 0);
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
