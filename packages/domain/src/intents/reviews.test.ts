import { Board, ben } from '../../testing/board.js';
import type { DemoId, FeedbackId, LinkId, SprintId, StoryId, UserId } from '../index.js';

const sprintId = 'one' as SprintId;
const d = (id: string) => id as DemoId;
const s = (id: string) => id as StoryId;
const f = (id: string) => id as FeedbackId;

/** A running sprint with a done and b in TEST, which are both in the demo queue. */
function review(): Board {
  const board = new Board();
  board.do('sprint.create', { id: sprintId, startsOn: '2026-01-05', endsOn: '2026-01-16' });
  board.create('a', 'OPERATE', { assigneeIds: [ben] });
  board.create('b', 'TEST');
  board.do('story.plan', { storyIds: [s('a'), s('b')], sprintId });
  board.do('sprint.start', { id: sprintId });
  for (const id of ['a', 'b']) board.do('demo.add', { id: d(id), sprintId, storyId: s(id) });
  return board;
}
const demo = (board: Board, id: string) => {
  const found = board.state.of.demo.get(id);
  if (found === undefined) throw new Error(`There is no demo ${id}`);
  return found;
};
const order = (board: Board) =>
  [...board.state.of.demo.values()].sort((x, y) => (x.rank < y.rank ? -1 : 1)).map(({ id }) => id);
const give = (board: Board, id: string, aboutId: StoryId | null = null) =>
  board.do('feedback.give', { id: f(id), sprintId, aboutId, guest: 'Gil', body: 'Larger\nmuch larger' });

test('REVIEW-1: a sprint that has started is judged, also after it closed, and the verdict can be taken back', () => {
  const board = review();
  board.do('sprint.judge', { id: sprintId, verdict: 'partly', note: 'Half of it' });
  expect(board.state.of.sprint.get(sprintId)).toMatchObject({ verdict: 'partly', verdictNote: 'Half of it' });
  board.do('sprint.close', { id: sprintId, to: null });
  const version = board.do('sprint.judge', { id: sprintId, verdict: 'met' });
  board.do('change.undo', { version });
  expect(board.state.of.sprint.get(sprintId)?.verdict).toBe('partly');
  board.do('sprint.judge', { id: sprintId, verdict: null });
  expect(board.state.of.sprint.get(sprintId)?.verdict).toBeNull();
});

test('REVIEW-1: a sprint that has not started is not judged', () => {
  const board = review();
  const [planned] = [...board.state.of.sprint.values()].filter(({ startedAt }) => startedAt === null);
  expect(board.refused('sprint.judge', { id: planned?.id as SprintId, verdict: 'met' })).toBe('sprint_not_started');
});

test('REVIEW-2: an open story stands once in the queue, at its end, presented by whom it is assigned to', () => {
  const board = review();
  expect(order(board)).toEqual(['a', 'b']);
  expect([demo(board, 'a').presenterId, demo(board, 'b').presenterId]).toEqual([ben, null]);
  expect(board.refused('demo.add', { id: d('c'), sprintId, storyId: s('a') })).toBe('demo_exists');
  expect(board.refused('demo.add', { id: d('c'), sprintId, storyId: s('nowhere') })).toBe('story_not_found');
  expect(board.refused('demo.add', { id: d('c'), sprintId: 'x' as SprintId, storyId: s('a') })).toBe(
    'sprint_not_found',
  );
  board.do('demo.edit', { id: d('b'), after: null });
  expect(order(board)).toEqual(['b', 'a']);
  board.do('demo.edit', { id: d('b'), after: d('a') });
  expect(order(board)).toEqual(['a', 'b']);
  const version = board.do('demo.remove', { id: d('a') });
  expect(order(board)).toEqual(['b']);
  board.do('change.undo', { version });
  expect(order(board)).toEqual(['a', 'b']);
});

test('REVIEW-3: a story that is not accepted says why', () => {
  const board = review();
  expect(board.refused('demo.edit', { id: d('a'), verdict: 'rejected' })).toBe('reason_needed');
  board.do('demo.edit', { id: d('a'), verdict: 'rejected', reason: 'Too slow' });
  expect(board.refused('demo.edit', { id: d('a'), reason: '' })).toBe('reason_needed');
  board.do('demo.edit', { id: d('a'), verdict: 'accepted', reason: '' });
  expect(demo(board, 'a')).toMatchObject({ verdict: 'accepted', reason: '' });
});

test('REVIEW-4: feedback becomes one story at the end of the backlog, in one change that one undo takes back', () => {
  const board = review();
  give(board, 'x');
  board.create('last');
  const version = board.do('feedback.adopt', { id: f('x'), storyId: s('new') });
  expect(board.story('new')).toMatchObject({ title: 'Larger', origin: 'client', stage: 'PLAN', sprintId: null });
  expect(board.ids('PLAN').at(-1)).toBe('new');
  expect(board.state.of.feedback.get('x')?.becameId).toBe('new');
  expect(board.refused('feedback.adopt', { id: f('x'), storyId: s('again') })).toBe('feedback_adopted');
  board.do('change.undo', { version });
  expect(board.state.of.feedback.get('x')?.becameId).toBeNull();
  expect(board.state.of.story.has('new')).toBe(false);
});

test('REVIEW-5: one demo is shown at a time, and tells since when', () => {
  const board = review();
  board.now = 50_000;
  board.do('demo.edit', { id: d('a'), shown: true });
  expect(demo(board, 'a').shownAt).toBe(50_000);
  board.do('demo.edit', { id: d('a'), shown: true, link: 'https://preview.example/a' });
  expect(demo(board, 'a').shownAt).toBe(50_000);
  const version = board.do('demo.edit', { id: d('b'), shown: true });
  expect([demo(board, 'a').shownAt, demo(board, 'b').shownAt]).toEqual([null, expect.any(Number)]);
  board.do('change.undo', { version });
  expect([demo(board, 'a').shownAt, demo(board, 'b').shownAt]).toEqual([50_000, null]);
});

test('REVIEW-5: the link of a demo leads to a web page, and its presenter is a member', () => {
  const board = review();
  expect(board.refused('demo.edit', { id: d('a'), link: 'javascript:alert(1)' })).toBe('value_invalid');
  expect(board.refused('demo.edit', { id: d('a'), presenterId: 'nobody' as UserId })).toBe('member_not_found');
  board.do('demo.edit', { id: d('a'), link: 'https://preview.example', presenterId: ben });
  board.do('demo.edit', { id: d('a'), link: '', presenterId: null });
  expect(demo(board, 'a')).toMatchObject({ link: '', presenterId: null });
});

test('REVIEW-6: what follows is a story at the end of the backlog, related to the one that was shown, in one change', () => {
  const board = review();
  const body = { id: d('a'), storyId: s('next'), linkId: 'l' as LinkId, title: 'Next step' };
  const version = board.do('demo.follow', body);
  expect(board.story('next')).toMatchObject({ title: 'Next step', stage: 'PLAN', sprintId: null, origin: 'client' });
  expect(board.state.of.link.get('l')).toMatchObject({ fromId: 'a', toId: 'next', kind: 'relates' });
  expect(demo(board, 'a').verdict).toBe('followup');
  expect(board.refused('demo.follow', body)).toBe('already_exists');
  board.do('change.undo', { version });
  expect([demo(board, 'a').verdict, board.state.of.story.has('next'), board.state.of.link.has('l')]).toEqual([
    null,
    false,
    false,
  ]);
});

test('REVIEW-7: feedback is about the sprint or a story of its demo queue, and is removed by anybody who contributes', () => {
  const board = review();
  give(board, 'x', s('a'));
  board.create('other');
  const about = (aboutId: StoryId) =>
    board.refused('feedback.give', { id: f('y'), sprintId, aboutId, guest: 'Gil', body: 'Words' });
  expect(about(s('other'))).toBe('demo_not_found');
  board.do('feedback.remove', { id: f('x') }, ben);
  expect(board.state.of.feedback.size).toBe(0);
});

test('REVIEW-7: a review takes 300 pieces of feedback at most', () => {
  const board = review();
  for (let index = 0; index < 300; index += 1) give(board, `x${index}`);
  const one = { id: f('more'), sprintId, aboutId: null, guest: 'Gil', body: 'Words' };
  expect(board.refused('feedback.give', one)).toBe('feedback_full');
  board.do('feedback.remove', { id: f('x7') });
  board.do('feedback.give', one);
});
