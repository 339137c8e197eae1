import { ben, Board } from '../../testing/board.js';
import { compareRank, storiesIn, type CommentId, type LinkId, type SprintId, type StoryId } from '../index.js';

const s = (id: string) => id as StoryId;
const one = 'one' as SprintId;

/** a to e, at two stations in turn, in one order over the whole project. */
function mixed(): Board {
  const board = new Board();
  board.do('sprint.create', { id: one, startsOn: '2026-01-05', endsOn: '2026-01-16' });
  ['a', 'b', 'c', 'd', 'e'].forEach((id, index) => board.create(id, index % 2 === 0 ? 'PLAN' : 'CODE'));
  return board;
}
const order = (board: Board): string =>
  [...board.state.of.story.values()]
    .sort(compareRank)
    .map(({ id }) => id)
    .join('');

test('BACKLOG-1: stories planned after another stand right behind it in the whole project, in the order named', () => {
  const board = mixed();
  board.do('story.plan', { storyIds: [s('e'), s('d')], sprintId: one, after: s('a') });
  expect(order(board)).toBe('aedbc');
  expect(['e', 'd'].map((id) => [board.story(id).sprintId, board.story(id).stage])).toEqual([
    ['one', 'PLAN'],
    ['one', 'CODE'],
  ]);
});

test('BACKLOG-1: null is the top of the sprint, and no place keeps the rank', () => {
  const board = mixed();
  board.do('story.plan', { storyIds: [s('c'), s('d')], sprintId: one });
  expect(order(board)).toBe('abcde');
  board.do('story.plan', { storyIds: [s('e')], sprintId: one, after: null });
  expect(order(board)).toBe('abecd');
  board.do('story.plan', { storyIds: [s('a')], sprintId: null, after: s('d') });
  expect(order(board)).toBe('becda');
});

test('BACKLOG-1: ranks stay unique at every station', () => {
  const board = mixed();
  for (let turn = 0; turn < 40; turn++)
    board.do('story.plan', { storyIds: [s('e'), s('d')], sprintId: one, after: turn % 2 === 0 ? s('a') : s('b') });
  for (const station of ['PLAN', 'CODE'] as const) {
    const ranks = board.state.at(station).map(({ rank }) => rank);
    expect(new Set(ranks).size).toBe(ranks.length);
  }
});

test('BACKLOG-2: unfinished sub-tasks of the same sprint come along', () => {
  const board = mixed();
  board.create('open', 'TEST', { parentId: s('a') });
  board.create('done', 'OPERATE', { parentId: s('a') });
  board.do('story.plan', { storyIds: [s('a')], sprintId: one });
  expect(['a', 'open', 'done'].map((id) => board.story(id).sprintId)).toEqual(['one', 'one', null]);
});

test('BACKLOG-2: sub-tasks that were in no sprint come along to another sprint, not to another place', () => {
  const board = mixed();
  board.do('story.plan', { storyIds: [s('a')], sprintId: one });
  board.create('loose', 'PLAN', { parentId: s('a'), sprintId: null });
  board.do('story.plan', { storyIds: [s('a')], sprintId: one, after: null });
  expect(board.story('loose').sprintId).toBeNull();
  board.do('story.plan', { storyIds: [s('a')], sprintId: null });
  board.do('story.plan', { storyIds: [s('a')], sprintId: one });
  expect(board.story('loose').sprintId).toBe(one);
});

test('STORY-7: a sub-task comes to the sprint of its parent, unless one is named, it is in one, or that is closed', () => {
  const board = mixed();
  board.do('story.plan', { storyIds: [s('a')], sprintId: one });
  board.do('sprint.start', { id: one });
  board.create('part', 'PLAN', { parentId: s('a') });
  board.create('elsewhere', 'PLAN', { parentId: s('a'), sprintId: null });
  board.create('finished', 'OPERATE');
  const becomes = (id: string) => board.do('story.edit', { storyIds: [s(id)], set: { parentId: s('a') } });
  becomes('finished');
  const joined = becomes('c');
  const sprints = () => ['part', 'elsewhere', 'finished', 'c'].map((id) => board.story(id).sprintId);
  expect(sprints()).toEqual([one, null, null, one]);
  board.do('change.undo', { version: joined });
  expect(board.story('c').sprintId).toBeNull();
  // The parent that it has already moves it nowhere.
  becomes('c');
  board.do('story.plan', { storyIds: [s('c')], sprintId: null });
  becomes('c');
  expect(board.story('c').sprintId).toBeNull();

  for (const id of ['part', 'a']) board.do('story.move', { storyIds: [s(id)], stage: 'OPERATE' });
  board.do('sprint.close', { id: one, to: null });
  expect(board.story('part').sprintId).toBe(one);
  board.create('late', 'PLAN', { parentId: s('a') });
  expect(board.story('late').sprintId).toBeNull();
});

test('BACKLOG-3: what a sprint gives back to the backlog lies there at whatever stage it is, before what waits', () => {
  const board = mixed();
  board.do('story.plan', { storyIds: [s('a'), s('b')], sprintId: one });
  board.do('sprint.start', { id: one });
  board.create('done', 'OPERATE');
  board.create('watched', 'MONITOR');
  const backlog = () => storiesIn(board.state, null).map(({ id }) => id);
  expect(backlog()).toEqual(['d', 'watched', 'c', 'e']);
  board.do('sprint.close', { id: one, to: null });
  expect(backlog()).toEqual(['b', 'd', 'watched', 'a', 'c', 'e']);
});

test('BACKLOG-3: what waits comes to the top of what waits when it is placed at the top or behind what is under way', () => {
  for (const after of [null, s('b'), s('d')]) {
    const board = mixed();
    board.do('story.plan', { storyIds: [s('e')], sprintId: null, after });
    expect(board.ids('PLAN')).toEqual(['e', 'a', 'c']);
  }
  const board = mixed();
  board.do('story.plan', { storyIds: [s('d')], sprintId: null, after: null });
  expect(board.ids('CODE')).toEqual(['d', 'b']);
  board.do('story.plan', { storyIds: [s('d')], sprintId: null, after: s('b') });
  expect(board.ids('CODE')).toEqual(['b', 'd']);
});

test('SPLIT-1: the parts stand right behind the story with what it has, related to it, in one change', () => {
  const board = mixed();
  board.do('story.edit', { storyIds: [s('b')], set: { points: 8, type: 'bug', priority: 'high' } });
  board.do('story.plan', { storyIds: [s('b')], sprintId: one });
  const part = (id: string, points: number) => ({ id: s(id), linkId: `l${id}` as LinkId, title: id, points });
  const version = board.do('story.split', {
    storyId: s('b'),
    points: 3,
    title: 'less',
    parts: [part('x', 2), part('y', 3)],
  });
  expect(order(board)).toBe('abxycde');
  expect(board.story('b')).toMatchObject({ points: 3, title: 'less' });
  expect(board.story('x')).toMatchObject({
    type: 'bug',
    priority: 'high',
    sprintId: 'one',
    stage: 'CODE',
    points: 2,
    number: 6,
  });
  expect(board.story('y').number).toBe(7);
  expect(board.state.of.link.get('lx')).toMatchObject({ fromId: 'b', toId: 'x', kind: 'relates' });
  board.do('change.undo', { version });
  expect(order(board)).toBe('abcde');
  expect(board.refused('story.split', { storyId: s('b'), parts: [part('a', 1)] })).toBe('already_exists');
});

test('SPLIT-1: the parts of a story in a closed sprint are born in none, and no id is used twice', () => {
  const board = mixed();
  const part = (id: string, linkId: string) => ({ id: s(id), linkId: linkId as LinkId, title: id });
  const split = (...parts: ReturnType<typeof part>[]) => board.refused('story.split', { storyId: s('b'), parts });
  expect(split(part('x', '1'), part('x', '2'))).toBe('already_exists');
  expect(split(part('x', '1'), part('y', '1'))).toBe('already_exists');
  board.do('link.add', { id: 'taken' as LinkId, fromId: s('a'), toId: s('b'), kind: 'blocks' });
  expect(split(part('x', 'taken'))).toBe('already_exists');
  board.create('done', 'OPERATE', { sprintId: one });
  board.do('sprint.start', { id: one });
  board.do('sprint.close', { id: one, to: null });
  board.do('story.split', { storyId: s('done'), parts: [part('x', '1'), part('y', '2')] });
  expect(['done', 'x', 'y'].map((id) => board.story(id).sprintId)).toEqual(['one', null, null]);
});

test('IMPROVE-1: putting an improvement off counts, but twice in a row for one sprint, and only improvements are put off', () => {
  const board = mixed();
  const two = 'two' as SprintId;
  board.do('sprint.create', { id: two, startsOn: '2026-03-02', endsOn: '2026-03-13' });
  board.create('i', 'PLAN', { type: 'improvement' });
  board.create('f');
  board.do('improvement.postpone', { storyIds: [s('i')], sprintId: one });
  board.do('improvement.postpone', { storyIds: [s('i')], sprintId: one });
  expect(board.story('i')).toMatchObject({ postponed: 1, postponedFrom: one });
  const version = board.do('improvement.postpone', { storyIds: [s('i')], sprintId: two });
  expect(board.story('i')).toMatchObject({ postponed: 2, postponedFrom: two });
  board.do('change.undo', { version });
  expect(board.story('i')).toMatchObject({ postponed: 1, postponedFrom: one });
  for (const sprintId of [two, one]) board.do('improvement.postpone', { storyIds: [s('i')], sprintId });
  expect(board.story('i')).toMatchObject({ postponed: 3, postponedFrom: one });
  const refused = (storyIds: StoryId[], sprintId: string) =>
    board.refused('improvement.postpone', { storyIds, sprintId: sprintId as SprintId });
  expect([refused([s('i'), s('f')], one), refused([s('i')], 'gone')]).toEqual(['not_improvement', 'sprint_not_found']);
});

test('IMPROVE-2: a dropped improvement goes to the archive with its reason, and comes back by undo', () => {
  const board = new Board();
  board.create('i', 'PLAN', { type: 'improvement' });
  const version = board.do('improvement.drop', { storyId: s('i'), commentId: 'why' as CommentId, reason: 'too dear' });
  expect(board.removed.get('i')).toMatchObject({ fate: 'archive', story: { id: 'i', comments: 1 } });
  expect(board.changes.at(-1)?.events[0]).toMatchObject({ kind: 'comment', of: 'i', set: { body: 'too dear' } });
  board.do('change.undo', { version });
  expect(board.story('i').comments).toBe(0);
});

test('PLANNING-1: what no calendar can be made of is refused', () => {
  const board = new Board();
  const refused = (body: object) => board.refused('planning.configure', body);
  expect(refused({ timeZone: 'Mars/Olympus' })).toBe('time_zone_unknown');
  expect(refused({ workingDays: [] })).toBe('no_working_day');
  expect(refused({ startsOn: 7 })).toBe('start_no_working_day');
  expect(refused({ deck: ['1', 'S=1'] })).toBe('deck_invalid');
  board.do('planning.configure', { timeZone: 'Europe/Paris', unit: 'hours', deck: ['S=1', 'M=3'] });
  expect(board.state.of.planning.get('shop')).toMatchObject({
    timeZone: 'Europe/Paris',
    unit: 'hours',
    sprintWeeks: 2,
  });
});

test('CAPACITY-1: capacity is never below zero; days off are kept once and in order', () => {
  const board = new Board();
  expect(board.refused('capacity.set', { userId: ben, perDay: { dev: -1 } })).toBe('capacity_negative');
  board.do('capacity.set', {
    userId: ben,
    perDay: { dev: 4, qa: 2 },
    daysOff: ['2026-01-07', '2026-01-06', '2026-01-07'],
  });
  expect(board.state.of.member.get(ben)).toMatchObject({
    perDay: { dev: 4, qa: 2 },
    daysOff: ['2026-01-06', '2026-01-07'],
  });
});
