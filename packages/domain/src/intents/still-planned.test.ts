import { ann, Board, ben, given } from '../../testing/board.js';
import type { DemoId, FeedbackId, SprintId, StoryId } from '../index.js';

const sprint = (id: string) => id as SprintId;
const s = (id: string) => id as StoryId;
const d = (id: string) => id as DemoId;
const one = sprint('one');
const days = { startsOn: '2026-01-05', endsOn: '2026-01-16' };
const undo = (board: Board, version: number, who = ann) => board.do('change.undo', { version }, who);
const refused = (board: Board, version: number) => board.refused('change.undo', { version });
const sprintOf = (board: Board, id: SprintId) => given(board.state.of.sprint.get(id));
const numbers = (board: Board) => [...board.state.of.sprint.values()].map(({ number }) => number).sort();
const following = (board: Board, number: number) =>
  given([...board.state.of.sprint.values()].find((other) => other.number === number)).id;

/** Sprint 1 is `one`, and 2 follows by itself. */
function planned(): Board {
  const board = new Board();
  board.do('sprint.create', { id: one, ...days });
  return board;
}

/** `one` runs, with a and b in its demo queue. */
function review(): Board {
  const board = planned();
  for (const id of ['a', 'b']) board.create(id, 'TEST', { sprintId: one });
  board.do('sprint.start', { id: one });
  for (const id of ['a', 'b']) board.do('demo.add', { id: d(id), sprintId: one, storyId: s(id) });
  return board;
}

test('UNDO-6: a deleted sprint does not come back over the dates or with the number of another', () => {
  const board = planned();
  const second = sprintOf(board, following(board, 2));
  const deleted = board.do('sprint.delete', { id: second.id });
  const { startsOn, endsOn } = second;
  const again = board.do('sprint.create', { id: sprint('again'), startsOn, endsOn });
  expect(refused(board, deleted)).toBe('sprint_overlaps');
  board.do('sprint.edit', { id: sprint('again'), startsOn: '2027-01-04', endsOn: '2027-01-15' });
  expect(refused(board, deleted)).toBe('undo_conflict');
  board.do('sprint.edit', { id: sprint('again'), startsOn, endsOn });
  undo(board, again);
  undo(board, deleted);
  expect(numbers(board)).toEqual([1, 2]);
});

test('SPRINT-5: what left a closed sprint after its close comes back by an undo, where it is done then', () => {
  const board = planned();
  board.create('a', 'OPERATE', { sprintId: one });
  board.do('sprint.start', { id: one });
  board.do('sprint.close', { id: one, to: null });
  const storyIds = [s('a')];
  undo(board, board.do('story.delete', { storyIds }));
  undo(board, board.do('story.archive', { storyIds }));
  undo(board, board.do('story.plan', { storyIds, sprintId: following(board, 2) }));
  expect(board.story('a')).toMatchObject({ stage: 'OPERATE', sprintId: one });
  const deleted = board.do('story.delete', { storyIds });
  board.do('project.edit', { doneStage: 'MANAGE' });
  expect(refused(board, deleted)).toBe('undo_conflict');
});

test('SPRINT-5: what was deleted offline before the close comes back by an undo, where that arrived after the close', () => {
  const board = planned();
  board.create('a', 'OPERATE', { sprintId: one });
  board.do('sprint.start', { id: one });
  board.do('sprint.close', { id: one, to: null });
  board.try({ name: 'story.delete', body: { storyIds: [s('a')] } }, ann, { late: 2_000 });
  const deleted = board.changes.length;
  expect(given(board.changes.at(-1)).occurredAt).toBeLessThan(given(sprintOf(board, one).closedAt ?? undefined));
  undo(board, deleted);
  expect(board.story('a').sprintId).toBe(one);
});

test('UNDO-6: a closed sprint changes by no undo, but its verdict does', () => {
  const board = planned();
  const edited = board.do('sprint.edit', { id: one, goal: 'Faster pages' });
  const started = board.do('sprint.start', { id: one });
  const judged = board.do('sprint.judge', { id: one, verdict: 'met' });
  board.do('sprint.close', { id: one, to: null });
  expect([refused(board, edited), refused(board, started)]).toEqual(['sprint_closed', 'sprint_closed']);
  undo(board, judged);
  expect(sprintOf(board, one)).toMatchObject({ goal: 'Faster pages', verdict: null });
});

test('UNDO-6: a sprint that was judged has started, and its dates obey the calendar of now', () => {
  const board = planned();
  const started = board.do('sprint.start', { id: one });
  board.do('sprint.judge', { id: one, verdict: 'met' });
  expect(refused(board, started)).toBe('sprint_not_started');
  const shorter = board.do('sprint.edit', { id: one, endsOn: '2026-01-09' });
  board.do('sprint.create', { id: sprint('between'), startsOn: '2026-01-12', endsOn: '2026-01-16' });
  expect(refused(board, shorter)).toBe('sprint_overlaps');
});

test('UNDO-6: a sprint is not opened again over the dates of another', () => {
  const board = planned();
  board.do('sprint.start', { id: one });
  const closed = board.do('sprint.close', { id: one, to: null });
  board.do('sprint.create', { id: sprint('late'), startsOn: '2026-01-15', endsOn: '2026-01-16' });
  expect(refused(board, closed)).toBe('sprint_overlaps');
});

test('UNDO-6: a close that is done again leaves nothing unfinished behind, and does not come before the start', () => {
  const board = planned();
  board.create('a');
  const started = board.do('sprint.start', { id: one });
  const undone = undo(board, board.do('sprint.close', { id: one, to: null }));
  const came = board.do('story.plan', { storyIds: [s('a')], sprintId: one });
  expect(refused(board, undone)).toBe('undo_conflict');
  undo(board, came);
  undo(board, started);
  board.do('sprint.start', { id: one });
  expect(refused(board, undone)).toBe('sprint_not_started');
});

test('UNDO-6: planning that is put back is one that can be planned by', () => {
  const board = new Board();
  const wider = board.do('planning.configure', { workingDays: [1, 2, 3, 4, 5, 6] });
  board.do('planning.configure', { startsOn: 6 });
  expect(refused(board, wider)).toBe('start_no_working_day');
});

test('UNDO-6: one demo is shown at a time, also after an undo', () => {
  const board = review();
  board.do('demo.edit', { id: d('a'), shown: true });
  const ended = board.do('demo.edit', { id: d('a'), shown: false });
  board.do('demo.edit', { id: d('b'), shown: true });
  expect(refused(board, ended)).toBe('undo_conflict');
});

test('UNDO-6: a story stands once in the queue, and only while it is open', () => {
  const board = review();
  const removed = board.do('demo.remove', { id: d('a') });
  const again = board.do('demo.add', { id: d('again'), sprintId: one, storyId: s('a') });
  expect(refused(board, removed)).toBe('demo_exists');
  undo(board, again);
  const gone = board.do('story.delete', { storyIds: [s('a')] });
  expect(refused(board, removed)).toBe('story_not_found');
  undo(board, gone);
  undo(board, removed);
  expect(board.state.of.demo.get('a')?.storyId).toBe('a');
});

test('UNDO-6: what is not accepted keeps its reason', () => {
  const board = review();
  const why = board.do('demo.edit', { id: d('a'), reason: 'Too slow' });
  board.do('demo.edit', { id: d('a'), verdict: 'rejected' });
  expect(refused(board, why)).toBe('reason_needed');
});

test('UNDO-6: feedback comes back to a sprint that is still there', () => {
  const board = planned();
  board.do('feedback.give', { id: 'x' as FeedbackId, sprintId: one, aboutId: null, guest: 'Gil', body: 'Good' });
  const removed = board.do('feedback.remove', { id: 'x' as FeedbackId });
  const deleted = board.do('sprint.delete', { id: one });
  expect(refused(board, removed)).toBe('sprint_not_found');
  undo(board, deleted);
  undo(board, removed);
  expect(board.state.of.feedback.has('x')).toBe(true);
});

test('UNDO-8: a start is undone while the sprint that followed from it is in use, and that one stays', () => {
  const used: ((board: Board, id: SprintId) => void)[] = [
    (board, id) => board.create('later', 'PLAN', { sprintId: id }),
    (board, id) => board.do('sprint.edit', { id, goal: 'Later' }, ben),
    (board, id) => board.do('demo.add', { id: d('later'), sprintId: id, storyId: board.create('shown') }),
    (board, id) => board.do('sprint.delete', { id }),
  ];
  const left = used.map((use) => {
    const board = planned();
    const started = board.do('sprint.start', { id: one });
    use(board, following(board, 3));
    undo(board, started);
    expect(sprintOf(board, one).startedAt).toBeNull();
    return numbers(board);
  });
  expect(left).toEqual([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
    [1, 2],
  ]);
  const untouched = planned();
  undo(untouched, untouched.do('sprint.start', { id: one }));
  expect(numbers(untouched)).toEqual([1, 2]);
});

test('UNDO-8: a sprint that somebody made is not taken away while a story is in it', () => {
  const board = planned();
  board.create('a', 'PLAN', { sprintId: one });
  expect(refused(board, 1)).toBe('undo_conflict');
});

test('UNDO-8: the demos and feedback of a sprint go and come with it', () => {
  const board = planned();
  board.create('a');
  board.do('demo.add', { id: d('a'), sprintId: one, storyId: s('a') });
  board.do('feedback.give', { id: 'x' as FeedbackId, sprintId: one, aboutId: s('a'), guest: 'Gil', body: 'Good' });
  const sizes = () => [board.state.of.sprint.has(one), board.state.of.demo.size, board.state.of.feedback.size];
  const undone = undo(board, 1);
  expect(sizes()).toEqual([false, 0, 0]);
  const again = undo(board, undone);
  expect(sizes()).toEqual([true, 1, 1]);
  undo(board, again);
  expect(sizes()).toEqual([false, 0, 0]);
});

test('UNDO-6: a sub-task that was deleted after its story comes back by an undo, and its story by the next', () => {
  const board = new Board();
  const whole = board.create('whole');
  const part = board.create('part', 'PLAN', { parentId: whole });
  const first = board.do('story.delete', { storyIds: [whole] });
  const second = board.do('story.delete', { storyIds: [part] });
  board.do('change.undo', { version: second });
  expect(board.story('part').parentId).toBe(whole);
  board.do('change.undo', { version: first });
  expect(board.state.subtasksOf(whole).map(({ id }) => id)).toEqual([part]);
});
