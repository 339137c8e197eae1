import { Board, given } from '../testing/board.js';
import { countStories, countWhole, planningOf, sprintDays, sprintScope, type SprintId, type StoryId } from './index.js';

const one = 'one' as SprintId;
const s = (id: string) => id as StoryId;

function withSprint(): Board {
  const board = new Board();
  board.do('sprint.create', { id: one, startsOn: '2026-01-05', endsOn: '2026-01-16' });
  return board;
}
const sprintOf = (board: Board) => given(board.state.of.sprint.get(one));

test('SPRINT-8: days left are working days, today included, in the time zone of the project', () => {
  const board = withSprint();
  board.do('planning.configure', { timeZone: 'Pacific/Apia', holidays: ['2026-01-14'] });
  const at = (time: string) => sprintDays(sprintOf(board), planningOf(board.state), Date.parse(time));
  expect(at('2026-01-01T00:00:00Z')).toEqual({ total: 9, past: 0, left: 9 });
  // In Apia, 13 hours ahead, Thursday has begun.
  expect(at('2026-01-07T12:00:00Z')).toEqual({ total: 9, past: 3, left: 6 });
  expect(at('2026-01-10T12:00:00Z')).toEqual({ total: 9, past: 5, left: 4 });
  expect(at('2026-02-01T00:00:00Z')).toEqual({ total: 9, past: 9, left: 0 });
});

test('SPRINT-8: a sprint that was started early has the days from today to its end left', () => {
  const board = withSprint();
  const left = (time: string) => sprintDays(sprintOf(board), planningOf(board.state), Date.parse(time)).left;
  expect(left('2025-12-29T12:00:00Z')).toBe(10);
  board.do('sprint.start', { id: one });
  expect(['2025-12-29', '2026-01-02', '2026-01-05'].map((day) => left(`${day}T12:00:00Z`))).toEqual([15, 11, 10]);
});

test('SPRINT-9: a story was added, has stayed, or is elsewhere since the start', () => {
  const board = withSprint();
  for (const id of ['a', 'b', 'c', 'd']) board.create(id, 'PLAN', { points: 1 });
  board.do('story.plan', { storyIds: [s('a'), s('b')], sprintId: one });
  expect(sprintScope(board.state, sprintOf(board)).added).toEqual([]);
  board.do('sprint.start', { id: one });
  board.do('story.plan', { storyIds: [s('c')], sprintId: one });
  board.do('story.plan', { storyIds: [s('b')], sprintId: null });
  board.do('story.move', { storyIds: [s('a')], stage: 'OPERATE' });
  const ids = (stories: readonly { id: string }[]) => stories.map(({ id }) => id);
  const { stories, done, open, added, removed } = sprintScope(board.state, sprintOf(board));
  expect(new Set(ids(stories))).toEqual(new Set(['a', 'c']));
  expect([ids(done), ids(open), ids(added), ids(removed)]).toEqual([['a'], ['c'], ['c'], ['b']]);
});

test('SPRINT-10: a sub-task is part of its story where the sprint has had both, and counts as no story beside it', () => {
  const board = withSprint();
  for (const id of ['a', 'b', 'elsewhere']) board.create(id, 'PLAN', { points: 3 });
  board.do('story.plan', { storyIds: [s('a'), s('b')], sprintId: one });
  board.create('part of a', 'PLAN', { parentId: s('a'), points: 2 });
  board.create('part of b', 'PLAN', { parentId: s('b') });
  board.create('alone', 'PLAN', { parentId: s('elsewhere'), sprintId: one });
  const count = () =>
    Object.entries(sprintScope(board.state, sprintOf(board))).map(([name, list]) => `${name} ${countWhole(list)}`);
  expect(count()).toEqual(['stories 3', 'done 0', 'open 3', 'committed 0', 'added 0', 'removed 0']);
  board.do('sprint.start', { id: one });
  expect(count()).toEqual(['stories 3', 'done 0', 'open 3', 'committed 3', 'added 0', 'removed 0']);
  board.do('story.move', { storyIds: [s('part of a'), s('part of b')], stage: 'OPERATE' });
  expect(count()).toContain('done 0');
  // What stays without its story is part of it all the same: it was committed with it.
  board.do('story.plan', { storyIds: [s('b')], sprintId: null });
  expect(count()).toEqual(['stories 2', 'done 0', 'open 2', 'committed 3', 'added 0', 'removed 1']);
  const { stories, removed } = sprintScope(board.state, sprintOf(board));
  const told = [...stories, ...removed].map(({ id, partOf }) => [id, partOf?.id ?? null]);
  expect(told).toEqual([
    ['a', null],
    ['part of a', 'a'],
    ['alone', null],
    ['part of b', 'b'],
    ['b', null],
  ]);
  expect(countStories(stories)).toBe(3);
  // Of a story that came after the start and left again only the report knows.
  board.do('story.plan', { storyIds: [s('elsewhere')], sprintId: one });
  board.do('story.move', { storyIds: [s('alone')], stage: 'OPERATE' });
  expect(count()).toContain('done 0');
  board.do('story.plan', { storyIds: [s('elsewhere')], sprintId: null });
  expect(count()).toContain('done 1');
});
