import { Board, label } from '../../testing/board.js';
import type { EpicId, StoryId } from '../index.js';

const s = (id: string) => id as StoryId;

test('TRASH-1: a deleted story leaves the board whole', () => {
  const board = new Board();
  const id = board.create('a', 'TEST');
  const before = board.story('a');
  board.do('story.delete', { storyIds: [id] });
  expect(board.ids('TEST')).toEqual([]);
  expect(board.changes.at(-1)?.events).toEqual([{ kind: 'story', id, set: null, was: before, fate: 'trash' }]);
});

test('TRASH-2: an archived story leaves the board whole', () => {
  const board = new Board();
  const id = board.create('a', 'MANAGE');
  const before = board.story('a');
  board.do('story.archive', { storyIds: [id] });
  expect(board.changes.at(-1)?.events).toEqual([{ kind: 'story', id, set: null, was: before, fate: 'archive' }]);
});

test('TRASH-3: a story comes back to its stage and place', () => {
  const board = new Board();
  for (const id of ['a', 'b', 'c']) board.create(id, 'TEST');
  const before = board.story('b');
  board.do('story.delete', { storyIds: [s('b')] });
  board.do('story.restore', { storyIds: [s('b')] });
  expect(board.story('b')).toEqual(before);
  expect(board.ids('TEST')).toEqual(['a', 'b', 'c']);
  expect(board.refused('story.restore', { storyIds: [s('b')] })).toBe('story_not_found');
});

test('TRASH-3: a stage folded since does not take it back', () => {
  const board = new Board();
  const id = board.create('a', 'DEFEND');
  board.create('planned');
  board.do('story.archive', { storyIds: [id] });
  board.do('stage.configure', { stage: 'DEFEND', folded: true });
  board.do('story.restore', { storyIds: [id] });
  expect(board.ids('PLAN')).toEqual(['planned', 'a']);
});

test('TRASH-4: what is gone since does not come back with it', () => {
  const board = new Board();
  const epic = 'epic' as EpicId;
  board.do('epic.create', { id: epic, title: 'Epic', color: 'blue' });
  for (const name of ['kept', 'gone']) board.do('label.create', { id: label(name), name, color: 'red' });
  const parent = board.create('parent');
  board.create('a', 'CODE', { epicId: epic, parentId: parent, labelIds: [label('kept'), label('gone')] });
  board.do('story.delete', { storyIds: [s('a')] });
  board.do('story.delete', { storyIds: [parent] });
  board.do('epic.delete', { id: epic });
  board.do('label.delete', { id: label('gone') });
  board.do('story.restore', { storyIds: [s('a')] });
  expect(board.story('a')).toMatchObject({ stage: 'CODE', epicId: null, parentId: null, labelIds: ['kept'] });
});

test('RANK-4: a story whose place was taken meanwhile comes back right behind who took it', () => {
  const board = new Board();
  for (const id of ['a', 'b', 'c']) board.create(id, 'CODE');
  const { rank } = board.story('b');
  board.do('story.delete', { storyIds: [s('b')] });
  board.state.put('story', 'new', { ...board.story('a'), id: s('new'), rank });
  board.do('story.restore', { storyIds: [s('b')] });
  expect(board.ids('CODE')).toEqual(['a', 'new', 'b', 'c']);
});

test('TRASH-3: a story and its sub-tasks that come back together stay together', () => {
  const board = new Board();
  const parent = board.create('p');
  const child = board.create('c', 'CODE', { parentId: parent });
  board.do('story.delete', { storyIds: [parent, child] });
  board.do('story.restore', { storyIds: [child, parent] });
  expect(board.story('c').parentId).toBe('p');
});
