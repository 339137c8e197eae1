import type { StoryId } from '@rondo/domain';
import { DragSession } from './drag-session';

const ids = ['a', 'b'] as StoryId[];
const place = { index: 2, y: 25 };

describe('a drag', () => {
  it('knows what moves and where it would land', () => {
    const drag = new DragSession();
    drag.start(ids);
    drag.hover(place);
    expect(drag.end()).toEqual({ ids, place });
    expect(drag.ids.size).toBe(0);
    expect(drag.place).toBeNull();
  });

  it('lands nowhere outside of the lists', () => {
    const drag = new DragSession();
    drag.start(ids);
    drag.hover(place);
    drag.hover(null);
    expect(drag.end().place).toBeNull();
  });

  it('speaks only when the place is another one', () => {
    const drag = new DragSession();
    let told = 0;
    drag.subscribe(() => (told += 1));
    drag.start(ids);
    drag.hover(place);
    drag.hover({ ...place });
    drag.end();
    expect(told).toBe(3);
  });
});
