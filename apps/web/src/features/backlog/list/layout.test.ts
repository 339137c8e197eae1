import { planned, rowsIn } from '../order/order.fixture';
import type { Rows } from '../order/rows';
import { heightsOn, Layout } from './layout';

const heights = heightsOn(false);
const state = planned('one:a', 'c', ['d', { epicId: 'x' as never }], ['e', { stage: 'CODE' }], 'one:b');
const arrangements: readonly (readonly [string, Rows])[] = [
  ['one list', rowsIn(state)],
  ['a closed section', rowsIn(state, { isOpen: (key) => key !== 'one' })],
  ['a line to type into', rowsIn(state, {}, 'two')],
  ['a line to type into, the last of all', rowsIn(planned('one:a'), {}, 'backlog')],
  ['groups', rowsIn(state, { by: 'epic' })],
  ['the rest of the backlog on its way', rowsIn(state, {}, null, true)],
  ['everything closed', rowsIn(state, { isOpen: () => false })],
];

const heightOf = (rows: Rows, row: number): number => {
  const { kind = 'story', band } = rows.at(row) ?? {};
  return kind === 'head' && band?.group !== null ? heights.group : heights[kind];
};

describe.each(arrangements)('where the rows are drawn: %s', (_, rows) => {
  const layout = new Layout(rows, heights);
  const every = Array.from({ length: rows.count }, (_each, row) => row);

  it('is one below the other', () => {
    let top = 0;
    for (const row of every) {
      expect(layout.top(row)).toBe(top);
      top += heightOf(rows, row);
      expect(layout.bottom(row)).toBe(top);
    }
    expect(layout.height).toBe(top);
  });

  it('is where they are found again', () => {
    for (const row of every)
      expect([layout.rowAt(layout.top(row)), layout.rowAt(layout.bottom(row) - 1)]).toEqual([row, row]);
    expect([layout.rowAt(-5), layout.rowAt(layout.height + 500)]).toEqual([0, rows.count - 1]);
  });
});
