import { rankBetween } from '@rondo/domain';
import { bandsIn, drawn, id, ids, planned, rowsIn } from './order.fixture';

const state = planned('one:a', 'c', 'two:d', 'one:b', 'e');

describe('the rows of the backlog', () => {
  it('are the running sprint, the planned ones by date, then the backlog, each in the order of the project', () => {
    expect(drawn(rowsIn(state))).toBe('[one] a b [two] d [backlog] c e');
  });

  it('show stories at whatever stage they are, what is under way in no sprint before what waits', () => {
    const moved = planned(['one:a', { stage: 'TEST' }], 'c', ['b', { stage: 'CODE' }], ['d', { stage: 'OPERATE' }]);
    expect(drawn(rowsIn(moved))).toBe('[one] a [two] (hint) [started] b [backlog] c');
  });

  it('say where a section is empty, but not while a filter hides its stories', () => {
    expect(drawn(rowsIn(planned('one:a')))).toBe('[one] a [two] (hint) [backlog] (hint)');
    expect(drawn(rowsIn(state, { test: ({ id }) => id === 'e' }))).toBe('[one] [two] [backlog] e');
  });

  it('leave out what is below a closed head, and make room for a line to type into', () => {
    expect(drawn(rowsIn(state, { isOpen: (key) => key !== 'one' }, 'two'))).toBe(
      '[one] [two] (adding) d [backlog] c e',
    );
  });

  it('find a story, a head, and who is drawn', () => {
    const rows = rowsIn(state, { isOpen: (key) => key !== 'two' });
    expect([rows.of(id('b')), rows.of(id('d')), rows.headOf('backlog')]).toEqual([2, -1, 4]);
    expect(rows.stories()).toEqual(ids('abce'));
    expect(rows.at(99)).toBeUndefined();
    expect(rows.at(-1)).toBeUndefined();
  });

  it('find a story where it is drawn, also once it has another rank', () => {
    const changing = planned('one:a', 'b', 'c');
    const rows = rowsIn(changing);
    const [b, c] = [changing.of.story.get('b'), changing.of.story.get('c')];
    if (b === undefined || c === undefined) throw new Error('planned');
    changing.put('story', 'b', { ...b, rank: rankBetween(c.rank, null) });
    expect([rows.of(id('b')), rowsIn(changing).of(id('b'))]).toEqual([5, 6]);
    changing.put('story', 'b', undefined);
    expect([rows.of(id('b')), rowsIn(changing).of(id('b'))]).toEqual([5, -1]);
  });
});

describe('groups', () => {
  const grouped = planned(['one:a', { epicId: 'y' as never }], ['b', { epicId: 'x' as never }], 'c', [
    'd',
    { epicId: 'y' as never },
  ]);
  const by = { by: 'epic' as const };

  it('stand below each section, by name, what has none last', () => {
    expect(drawn(rowsIn(grouped, by))).toBe(
      '[one] [one/y] a [two] (hint) [backlog] [backlog/x] b [backlog/y] d [backlog/none] c',
    );
  });

  it('leave with their section how many pass the filter, also where none does', () => {
    const passing = (test: (story: { id: string }) => boolean) =>
      bandsIn(grouped, { ...by, test }).flatMap(({ group, key, shown }) => (group === null ? [`${key} ${shown}`] : []));
    expect(passing(({ id: each }) => each === 'b' || each === 'c')).toEqual(['one 0', 'two 0', 'backlog 2']);
    expect(passing(() => false)).toEqual(['one 0', 'two 0', 'backlog 0']);
  });

  it('SPRINT-10: leave with their section of how many stories something passes the filter', () => {
    const part = { parentId: id('a') };
    const divided = planned('a', ['b', part], ['c', part], 'd');
    const shown = (passing: string) => bandsIn(divided, { test: ({ id: each }) => passing.includes(each) })[2]?.shown;
    expect(['abcd', 'bc', 'cd', 'b', ''].map(shown)).toEqual([2, 1, 2, 1, 0]);
    expect(bandsIn(divided)[2]?.section.size.stories).toBe(2);
  });

  it('go with their section when it is closed', () => {
    expect(drawn(rowsIn(grouped, { ...by, isOpen: (key) => key !== 'backlog' && key !== 'one/y' }))).toBe(
      '[one] [one/y] [two] (hint) [backlog]',
    );
  });
});
