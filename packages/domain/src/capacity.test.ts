import { ann, ben, Board, given, vic } from '../testing/board.js';
import {
  capacityIn,
  daysAtWork,
  isOver,
  planningOf,
  sprintLoad,
  sprintPlan,
  type SprintId,
  type StoryId,
} from './index.js';

const one = 'one' as SprintId;
const s = (id: string) => id as StoryId;
const deck = [...Array.from({ length: 45 }, (_, size) => String(size + 1)), '500'];

/** Two weeks, Ann 4 dev + 2 ops a day, Ben 3 qa a day; the reserve is 20 %. */
function team(): Board {
  const board = new Board();
  board.do('planning.configure', { deck });
  board.do('sprint.create', { id: one, startsOn: '2026-01-05', endsOn: '2026-01-16' });
  board.do('capacity.set', { userId: ann, perDay: { dev: 4, ops: 2 } });
  board.do('capacity.set', { userId: ben, perDay: { qa: 3 } });
  return board;
}
const into = (board: Board, ...ids: string[]) => board.do('story.plan', { storyIds: ids.map(s), sprintId: one });
const sprintOf = (board: Board) => given(board.state.of.sprint.get(one));
const planOf = (board: Board) => sprintPlan(board.state, sprintOf(board));
const kinds = (board: Board) => planOf(board).warnings.map(({ kind }) => kind);

test('CAPACITY-2: capacity is days of work times what one does a day, less the reserve', () => {
  const board = team();
  board.do('planning.configure', { holidays: ['2026-01-06'], reserve: 20 });
  board.do('capacity.set', { userId: ben, daysOff: ['2026-01-06', '2026-01-07', '2026-01-10', '2026-03-01'] });
  const member = (id: string) => given(board.state.of.member.get(id));
  const planning = planningOf(board.state);
  expect(daysAtWork(sprintOf(board), member(ann), planning)).toBe(9);
  expect(daysAtWork(sprintOf(board), member(ben), planning)).toBe(8);
  expect(capacityIn(9, member(ann), 20)).toBeCloseTo(43.2);
  const { load } = planOf(board);
  expect(load.people.get(ann)?.capacity).toBeCloseTo(43.2);
  expect(load.people.get(ben)?.capacity).toBeCloseTo(19.2);
  expect(load.team.capacity).toBeCloseTo(62.4);
  expect(load.disciplines.get('dev')?.capacity).toBeCloseTo(28.8);
  expect(load.disciplines.get('ops')?.capacity).toBeCloseTo(14.4);
  expect(load.people.has(vic)).toBe(false);
});

test('CAPACITY-2: where nobody has set a capacity there is none, which is not zero', () => {
  const board = new Board();
  board.do('planning.configure', { deck });
  board.do('sprint.create', { id: one, startsOn: '2026-01-05', endsOn: '2026-01-16' });
  board.create('a', 'PLAN', { points: 500, assigneeIds: [ben] });
  into(board, 'a');
  const { load, warnings } = planOf(board);
  expect(load.team).toMatchObject({ load: 500, capacity: null });
  expect(isOver(load.team)).toBe(false);
  expect(warnings.map(({ kind }) => kind)).toEqual(['noCriteria']);
});

test('CAPACITY-3: a story falls on its assignees in equal parts, and on the team alone without any', () => {
  const board = team();
  board.create('both', 'PLAN', { points: 5, assigneeIds: [ann, ben] });
  board.create('hers', 'PLAN', { points: 3, assigneeIds: [ann] });
  board.create('free', 'PLAN', { points: 8 });
  board.create('unsized', 'PLAN', { assigneeIds: [ben] });
  into(board, 'both', 'hers', 'free', 'unsized');
  const { load } = planOf(board);
  expect(load.team.load).toBe(16);
  expect(load.people.get(ann)?.load).toBe(5.5);
  expect(load.people.get(ben)).toMatchObject({ load: 2.5, storyIds: new Set(['both', 'unsized']) });
});

test('CAPACITY-4: a part falls on disciplines in proportion to what one does of each a day', () => {
  const board = team();
  board.create('a', 'PLAN', { points: 6, assigneeIds: [ann] });
  into(board, 'a');
  const { disciplines } = planOf(board).load;
  expect(disciplines.get('dev')?.load).toBeCloseTo(4);
  expect(disciplines.get('ops')?.load).toBeCloseTo(2);
  expect(disciplines.get('qa')?.load).toBe(0);
});

test('PLANNING-2: a plan says who and what is over capacity, with its stories', () => {
  const board = team();
  board.create('a', 'PLAN', { points: 45, assigneeIds: [ben] });
  board.create('b', 'PLAN', { points: 40 });
  into(board, 'a');
  expect(planOf(board).warnings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'person', userId: ben, load: 45, storyIds: ['a'] }),
      expect.objectContaining({ kind: 'discipline', discipline: 'qa', load: 45 }),
    ]),
  );
  expect(kinds(board)).not.toContain('team');
  into(board, 'b');
  expect(kinds(board)[0]).toBe('team');
});

test('PLANNING-2: a plan beyond what was ever finished says so', () => {
  const board = team();
  board.create('a', 'PLAN', { points: 20 });
  into(board, 'a');
  const against = (most: number) =>
    sprintPlan(board.state, sprintOf(board), { most, days50: new Map() }).warnings.map(({ kind }) => kind);
  expect(against(20)).not.toContain('velocity');
  expect(against(19)).toContain('velocity');
});

test('PLANNING-3: unfinished stories without a size or without criteria are named; a sub-task goes by its parent', () => {
  const board = team();
  board.create('ready', 'PLAN', { points: 2 });
  board.do('criterion.add', { storyId: s('ready'), id: 'c1' as never, text: 'it works' });
  board.create('part', 'PLAN', { parentId: s('ready') });
  board.create('bare');
  board.create('over', 'OPERATE');
  into(board, 'ready', 'part', 'bare', 'over');
  const { warnings } = planOf(board);
  expect(warnings).toEqual([
    { kind: 'unestimated', storyIds: ['bare'] },
    { kind: 'noCriteria', storyIds: ['bare'] },
  ]);
});

test('PLANNING-4: too big is more than a week of its assignees, or of whoever can do most', () => {
  const board = team();
  const big = (points: number, assigneeIds: (typeof ann)[] = []) => {
    const id = `${points}-${assigneeIds.join('+')}`;
    board.create(id, 'PLAN', { points, assigneeIds });
    into(board, id);
    return planOf(board).warnings.some((warning) => warning.kind === 'tooBig' && warning.storyIds.includes(s(id)));
  };
  expect([big(12, [ben]), big(13, [ben])]).toEqual([false, true]);
  expect([big(36, [ann, ben]), big(37, [ann, ben])]).toEqual([false, true]);
  expect([big(24), big(25)]).toEqual([false, true]);
  expect([big(24, [vic]), big(25, [vic])]).toEqual([false, true]);
});

test('PLANNING-4: a size of which more than half took longer than a week is too big, whatever the capacity', () => {
  const board = team();
  board.create('a', 'PLAN', { points: 8 });
  into(board, 'a');
  const with50 = (days: number) =>
    sprintPlan(board.state, sprintOf(board), { most: null, days50: new Map([[8, days]]) }).warnings.map(
      ({ kind }) => kind,
    );
  expect(with50(5)).not.toContain('tooBig');
  expect(with50(5.5)).toContain('tooBig');
});

test('PLANNING-5: a story blocked by one that comes later or is not planned is named', () => {
  const board = team();
  for (const id of ['b', 'a']) board.create(id, 'PLAN', { points: 1 });
  board.do('link.add', { id: 'l' as never, fromId: s('b'), toId: s('a'), kind: 'blocks' });
  into(board, 'a');
  expect(kinds(board)).toContain('dependency');
  into(board, 'b');
  expect(kinds(board)).not.toContain('dependency');
  board.do('story.plan', { storyIds: [s('b')], sprintId: sprintOf(board).id, after: s('a') });
  expect(planOf(board).warnings).toContainEqual({ kind: 'dependency', storyIds: ['a'] });
  const later = given([...board.state.of.sprint.values()].find(({ number }) => number === 2));
  board.do('story.plan', { storyIds: [s('b')], sprintId: later.id });
  expect(kinds(board)).toContain('dependency');
  board.do('story.move', { storyIds: [s('b')], stage: 'OPERATE' });
  expect(kinds(board)).not.toContain('dependency');
});

test('CAPACITY-3: who has left the project carries nothing', () => {
  const board = team();
  board.create('a', 'PLAN', { points: 4, assigneeIds: [vic] });
  board.do('member.remove', { userId: vic });
  into(board, 'a');
  const { people, team: all } = sprintLoad(
    sprintOf(board),
    [board.story('a')],
    board.state.of.member.values(),
    planningOf(board.state),
  );
  expect(people.has(vic)).toBe(false);
  expect(all.load).toBe(4);
});
