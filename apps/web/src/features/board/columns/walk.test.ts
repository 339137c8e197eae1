import type { Station } from '@rondo/domain';
import type { BoardView } from '../../../live/view/board-view';
import type { ColumnHandle, ColumnRegistry } from './column-registry';
import { storyTowards, type Way } from './walk';

const lists: Partial<Record<Station, string>> = { PLAN: 'abcdefghij', CODE: '', BUILD: 'xyz', MANAGE: 'm' };
const open: Station[] = ['PLAN', 'CODE', 'BUILD'];

/** Every card is ten high, and BUILD is scrolled down by one. */
function towards(way: Way, focused: string | null, from?: Station) {
  const handle = (station: Station): Partial<ColumnHandle> => ({
    middleOf: (index) => index * 10 + 5,
    indexNear: (y) => Math.floor(y / 10) + (station === 'BUILD' ? 1 : 0),
  });
  const view = { focused, lists: { at: (station: Station) => (lists[station] ?? '').split('') } };
  const registry = { at: handle } as unknown as ColumnRegistry;
  return storyTowards({ view: view as unknown as BoardView, registry, open, from }, way);
}

describe('walking over the board', () => {
  it('starts at the first card', () => {
    expect(towards('down', null)).toBe('a');
    expect(towards('left', 'gone', 'PLAN')).toBe('a');
  });

  it('goes up and down, and stops at the ends', () => {
    expect(towards('down', 'b', 'PLAN')).toBe('c');
    expect(towards('up', 'a', 'PLAN')).toBe('a');
    expect(towards('last', 'b', 'PLAN')).toBe('j');
    expect(towards('first', 'h', 'PLAN')).toBe('a');
    expect(towards('pageDown', 'b', 'PLAN')).toBe('j');
  });

  it('goes sideways to the card at the same height, over empty columns', () => {
    expect(towards('right', 'a', 'PLAN')).toBe('y');
    expect(towards('right', 'h', 'PLAN')).toBe('z');
    expect(towards('left', 'x', 'BUILD')).toBe('a');
    expect(towards('left', 'a', 'PLAN')).toBeUndefined();
  });

  it('comes out of a collapsed column to the one beside it', () => {
    expect(towards('left', 'm', 'MANAGE')).toBe('y');
    expect(towards('right', 'm', 'MANAGE')).toBe('y');
    expect(towards('down', 'm', 'MANAGE')).toBe('y');
  });
});
