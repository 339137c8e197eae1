import { Board } from '../../testing/board.js';
import type { StoryId } from '../index.js';

test('MOVE-1: a move without a place keeps the rank', () => {
  const board = new Board();
  board.create('a');
  const id = board.create('b');
  const { rank } = board.story('b');
  board.do('story.move', { storyIds: [id], stage: 'CODE' });
  expect(board.story('b')).toMatchObject({ stage: 'CODE', rank });
});

test('MOVE-2: nothing enters a folded stage, but stories in it may leave', () => {
  const board = new Board();
  const inside = board.create('inside', 'DEFEND');
  const outside = board.create('outside');
  board.do('stage.configure', { stage: 'DEFEND', folded: true });
  expect(board.refused('story.move', { storyIds: [outside], stage: 'DEFEND' })).toBe('stage_folded');
  expect(board.refused('story.create', { id: 'x' as StoryId, title: 'x', stage: 'DEFEND' })).toBe('stage_folded');
  board.do('story.move', { storyIds: [inside], stage: 'CODE' });
});

test('MOVE-3: a full stage refuses what would pass its limit, and only what arrives counts', () => {
  const board = new Board();
  const [a, b] = [board.create('a', 'TEST'), board.create('b', 'TEST')];
  const [c, d] = [board.create('c'), board.create('d')];
  board.do('stage.configure', { stage: 'TEST', wipLimit: 3, wipMode: 'refuse' });
  expect(board.decide({ name: 'story.move', body: { storyIds: [c, d], stage: 'TEST' } })).toEqual({
    ok: false,
    code: 'stage_full',
    field: 'stage',
    params: { stage: 'TEST', limit: 3, held: 2, arriving: 2 },
  });
  board.do('story.move', { storyIds: [a, b, c], stage: 'TEST', after: null });
  expect(board.refused('story.create', { id: 'x' as StoryId, title: 'x', stage: 'TEST' })).toBe('stage_full');
  board.do('stage.configure', { stage: 'TEST', wipMode: 'warn' });
  board.do('story.move', { storyIds: [d], stage: 'TEST' });
});

test('MOVE-4: a required checklist is confirmed whole; one that is not required only reminds', () => {
  const board = new Board();
  const id = board.create('a');
  board.do('stage.configure', { stage: 'RELEASE', entryChecklist: ['tag', 'notes'], entryRequired: true });
  expect(board.decide({ name: 'story.move', body: { storyIds: [id], stage: 'RELEASE', confirmed: ['tag'] } })).toEqual({
    ok: false,
    code: 'entry_not_confirmed',
    field: 'confirmed',
    params: { stage: 'RELEASE', item: 'notes' },
  });
  board.do('story.move', { storyIds: [id], stage: 'RELEASE', confirmed: ['tag', 'notes'] });
  expect(board.story('a').confirmed).toEqual(['tag', 'notes']);
  board.do('stage.configure', { stage: 'CODE', entryChecklist: ['small'] });
  board.do('story.move', { storyIds: [id], stage: 'CODE' });
});

test('MOVE-5: stories stand right after the anchor in the order named; null is the top', () => {
  const board = new Board();
  for (const id of ['a', 'b', 'c', 'd', 'e']) board.create(id);
  board.do('story.move', { storyIds: ['e', 'd'] as StoryId[], stage: 'PLAN', after: 'a' as StoryId });
  expect(board.ids('PLAN')).toEqual(['a', 'e', 'd', 'b', 'c']);
  board.do('story.move', { storyIds: ['c', 'a'] as StoryId[], stage: 'PLAN', after: null });
  expect(board.ids('PLAN')).toEqual(['c', 'a', 'e', 'd', 'b']);
  board.do('story.move', { storyIds: ['e', 'a'] as StoryId[], stage: 'PLAN', after: 'a' as StoryId });
  expect(board.ids('PLAN')).toEqual(['c', 'e', 'a', 'd', 'b']);
});

test('MOVE-5: an anchor that has left the stage means the end', () => {
  const board = new Board();
  const gone = board.create('gone', 'CODE');
  board.create('last', 'CODE');
  const id = board.create('a');
  board.do('story.move', { storyIds: [gone], stage: 'TEST' });
  board.do('story.move', { storyIds: [id], stage: 'CODE', after: gone });
  expect(board.ids('CODE')).toEqual(['last', 'a']);
});

test('MOVE-6: one story that cannot move stops them all', () => {
  const board = new Board();
  const id = board.create('a');
  const storyIds = [id, 'nobody' as StoryId];
  expect(board.refused('story.move', { storyIds, stage: 'CODE' })).toBe('story_not_found');
  expect(board.story('a').stage).toBe('PLAN');
});

test('MOVE-7: inside its stage a story keeps lap, time and confirmations', () => {
  const board = new Board();
  const id = board.create('a');
  board.create('b');
  const before = board.story('a');
  board.do('story.move', { storyIds: [id], stage: 'PLAN', after: 'b' as StoryId });
  expect(board.story('a')).toEqual({ ...before, rank: board.story('a').rank });
  expect(board.ids('PLAN')).toEqual(['b', 'a']);
});

test('LAP-1: a story counts its laps and when it came', () => {
  const board = new Board();
  const id = board.create('a', 'TEST');
  board.now = 50_000;
  board.do('story.move', { storyIds: [id], stage: 'CODE' });
  expect(board.story('a')).toMatchObject({ lap: 2, enteredAt: 50_000 });
  board.do('story.move', { storyIds: [id], stage: 'MANAGE' });
  board.do('story.move', { storyIds: [id], stage: 'PLAN' });
  expect(board.story('a').lap).toBe(3);
});

test('LAP-2: what is told late comes no earlier than what was done before it', () => {
  const board = new Board();
  board.now = 50_000;
  const id = board.create('a');
  board.now = 20_000;
  board.do('story.move', { storyIds: [id], stage: 'CODE' });
  expect(board.story('a').enteredAt).toBe(50_000);
  board.now = 90_000;
  board.do('story.move', { storyIds: [id], stage: 'BUILD' });
  board.do('change.undo', { version: board.changes.length });
  board.now = 20_000;
  board.do('story.move', { storyIds: [id], stage: 'TEST' });
  expect(board.story('a').enteredAt).toBe(50_000);
});

test('RANK-4: stories that were each the first of their stage do not share a rank when they meet', () => {
  const board = new Board();
  const first = board.create('first');
  board.do('story.move', { storyIds: [first], stage: 'CODE' });
  const second = board.create('second');
  board.do('story.move', { storyIds: [second], stage: 'CODE' });
  board.create('third');
  board.do('story.move', { storyIds: ['third' as StoryId], stage: 'CODE', after: first });
  expect(board.ids('CODE')).toEqual(['first', 'third', 'second']);
});

test('RANK-4: who comes with a rank that is taken goes right behind its holder', () => {
  const board = new Board();
  for (const id of ['holder', 'next']) board.create(id, 'CODE');
  const twin = { ...board.story('holder'), id: 'twin' as StoryId, stage: 'PLAN' as const };
  board.state.put('story', 'twin', twin);
  board.do('story.move', { storyIds: ['twin' as StoryId], stage: 'CODE' });
  expect(board.ids('CODE')).toEqual(['holder', 'twin', 'next']);
  expect(new Set(board.state.at('CODE').map((story) => story.rank)).size).toBe(3);
});
