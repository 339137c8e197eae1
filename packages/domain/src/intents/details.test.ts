import { ann, Board, ben } from '../../testing/board.js';
import { linesOf, type CheckId, type CommentId, type LinkId, type StoryId } from '../index.js';

const check = (id: string) => id as CheckId;
const comment = (id: string) => id as CommentId;
const link = (id: string) => id as LinkId;

function withLines(kind: 'criterion' | 'check') {
  const board = new Board();
  const storyId = board.create('a');
  for (const id of ['one', 'two', 'three']) board.do(`${kind}.add`, { storyId, id: check(id), text: id });
  return { board, storyId, texts: () => linesOf(board.state, kind, storyId).map((line) => line.text) };
}

describe.each(['criterion', 'check'] as const)('%s', (kind) => {
  test('CHECK-1: a line is added at the end of its list', () => {
    const { board, storyId, texts } = withLines(kind);
    expect(texts()).toEqual(['one', 'two', 'three']);
    expect(board.refused(`${kind}.add`, { storyId, id: check('one'), text: 'x' })).toBe('already_exists');
  });

  test('CHECK-2: text, tick and place change apart from each other', () => {
    const { board, storyId, texts } = withLines(kind);
    board.do(`${kind}.edit`, { storyId, id: check('three'), after: null });
    board.do(`${kind}.edit`, { storyId, id: check('three'), done: true }, ben);
    board.do(`${kind}.edit`, { storyId, id: check('three'), text: '3' });
    expect(board.state.of[kind].get('three')).toMatchObject({ text: '3', done: true });
    expect(texts()).toEqual(['3', 'one', 'two']);
    board.do(`${kind}.edit`, { storyId, id: check('three'), after: check('one') });
    expect(texts()).toEqual(['one', '3', 'two']);
    expect(board.changes.at(-1)?.events).toMatchObject([{ set: { rank: expect.any(String) } }]);
  });

  test('CHECK-3: the lines of a story in the trash stand still', () => {
    const { board, storyId } = withLines(kind);
    board.do('story.delete', { storyIds: [storyId] });
    const line = { storyId, id: check('one') };
    expect(board.refused(`${kind}.edit`, { ...line, done: true })).toBe('story_not_found');
    expect(board.refused(`${kind}.remove`, line)).toBe('story_not_found');
    expect(board.refused(`${kind}.add`, { ...line, text: 'x' })).toBe('story_not_found');
  });

  test('CHECK-3: a line of another story is not found', () => {
    const { board } = withLines(kind);
    const storyId = board.create('other');
    expect(board.refused(`${kind}.edit`, { storyId, id: check('one'), done: true })).toBe('check_not_found');
    expect(board.refused(`${kind}.remove`, { storyId, id: check('one') })).toBe('check_not_found');
  });
});

test('COMMENT-1: only its author edits or deletes a comment', () => {
  const board = new Board();
  const storyId = board.create('a');
  const written = { storyId, id: comment('c'), body: 'hello' };
  board.do('comment.add', written, ben);
  expect(board.refused('comment.edit', { ...written, body: 'changed' }, ann)).toBe('comment_not_yours');
  expect(board.refused('comment.delete', written, ann)).toBe('comment_not_yours');
  board.now = 7_000;
  board.do('comment.edit', { ...written, body: 'changed' }, ben);
  expect(board.state.of.comment.get('c')).toMatchObject({ body: 'changed', editedAt: 7_000, authorId: ben });
  board.do('comment.delete', { storyId, id: comment('c') }, ben);
  expect(board.refused('comment.delete', written, ben)).toBe('comment_not_found');
});

test('COMMENT-2: comments of a story in the trash stand still', () => {
  const board = new Board();
  const storyId = board.create('a');
  const written = { storyId, id: comment('c'), body: 'hello' };
  board.do('comment.add', written);
  board.do('story.archive', { storyIds: [storyId] });
  expect(board.refused('comment.add', { ...written, id: comment('d') })).toBe('story_not_found');
  expect(board.refused('comment.edit', written)).toBe('story_not_found');
  expect(board.refused('comment.delete', written)).toBe('story_not_found');
});

function linked() {
  const board = new Board();
  const ids = ['a', 'b', 'c'].map((id) => board.create(id)) as [StoryId, StoryId, StoryId];
  return { board, ids };
}

test('LINK-1: not to itself, not twice in the same way', () => {
  const {
    board,
    ids: [a, b],
  } = linked();
  const same = { id: link('1'), fromId: a, toId: b, kind: 'blocks' } as const;
  expect(board.refused('link.add', { ...same, toId: a })).toBe('link_to_itself');
  board.do('link.add', same);
  expect(board.refused('link.add', { ...same, id: link('2') })).toBe('link_exists');
  board.do('link.add', { id: link('3'), fromId: a, toId: b, kind: 'relates' });
  expect(board.refused('link.add', { id: link('4'), fromId: b, toId: a, kind: 'relates' })).toBe('link_exists');
  board.do('link.remove', { id: link('1') });
  board.do('link.add', { ...same, id: link('5') });
  expect(board.refused('link.remove', { id: link('1') })).toBe('link_not_found');
});

test.each(['blocks', 'duplicates'] as const)('LINK-2: "%s" never forms a circle', (kind) => {
  const {
    board,
    ids: [a, b, c],
  } = linked();
  board.do('link.add', { id: link('1'), fromId: a, toId: b, kind });
  board.do('link.add', { id: link('2'), fromId: b, toId: c, kind });
  expect(board.refused('link.add', { id: link('3'), fromId: c, toId: a, kind })).toBe('link_cycle');
  board.do('link.add', { id: link('3'), fromId: c, toId: a, kind: 'relates' });
});
