import type { StoryId } from '@rondo/domain';
import type { ColumnHandle } from '../columns/column-registry';
import { DragSession } from './drag-session';

const ids = ['a', 'b'] as StoryId[];
const column = {
  station: 'TEST',
  placeAt: (y: number) => ({ index: Math.floor(y / 10), y }),
} as unknown as ColumnHandle;

describe('a drag', () => {
  it('knows what moves and where it would land', () => {
    const drag = new DragSession();
    drag.start(ids);
    drag.hover(column, 25);
    expect(drag.end()).toEqual({ ids, place: { station: 'TEST', index: 2, y: 25 } });
    expect(drag.ids.size).toBe(0);
    expect(drag.place).toBeNull();
  });

  it('lands nowhere outside the columns', () => {
    const drag = new DragSession();
    drag.start(ids);
    drag.hover(column, 25);
    drag.hover(undefined, 25);
    expect(drag.end().place).toBeNull();
  });

  it('speaks only when the place is another one', () => {
    const drag = new DragSession();
    let told = 0;
    drag.subscribe(() => (told += 1));
    drag.start(ids);
    drag.hover(column, 25);
    drag.hover(column, 25);
    drag.end();
    expect(told).toBe(3);
  });
});
