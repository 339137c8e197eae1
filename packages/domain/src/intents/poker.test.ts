import { ann, Board, ben, vic } from '../../testing/board.js';
import { cardPoints, checkDeck, decks, type Poker, type PokerId, type Round, type RoundId } from '../index.js';
import type { ProjectIntentBody, StoryId } from '../index.js';

const table = 'table' as PokerId;
const s = (id: string) => id as StoryId;
const r = (id: string) => id as RoundId;
type Open = Partial<ProjectIntentBody<'poker.open'>>;

/** A table with stories a and b, whose first rounds are a1 and b1. */
function opened(more: Open = {}): Board {
  const board = new Board();
  board.create('a', 'PLAN', { points: 1 });
  board.create('b');
  const stories = ['a', 'b'].map((id) => ({ storyId: s(id), roundId: r(`${id}1`) }));
  board.do('poker.open', { id: table, stories, ...more });
  return board;
}
const pokerOf = (board: Board): Poker => {
  const poker = board.state.of.poker.get(table);
  if (poker === undefined) throw new Error('The table is closed');
  return poker;
};
const roundOf = (board: Board, id = 'a1'): Round => {
  const round = board.state.of.round.get(id);
  if (round === undefined) throw new Error(`There is no round ${id}`);
  return round;
};
const vote = (board: Board, value: string | null, who = ann, id = 'a1') =>
  board.do('round.vote', { id: r(id), value }, who);
const join = (board: Board, who = ann, as: 'voter' | 'spectator' = 'voter') =>
  board.do('poker.join', { id: table, as }, who);

test('POKER-1: a table is opened with a first round for each story, at the first of them', () => {
  const board = opened();
  expect(pokerOf(board)).toMatchObject({
    storyIds: ['a', 'b'],
    currentId: 'a',
    deck: decks.fibonacci,
    deadline: null,
    autoReveal: true,
    voterIds: [],
    startedBy: ann,
  });
  expect(roundOf(board)).toMatchObject({ storyId: 'a', number: 1, votedIds: [], votes: null, revealedAt: null });
});

test('POKER-1: a story lies on one table only, and an open story it is', () => {
  const board = opened();
  board.create('c');
  const open = (...ids: string[]) =>
    board.refused('poker.open', {
      id: 'other' as PokerId,
      stories: ids.map((id) => ({ storyId: s(id), roundId: r(`other-${id}`) })),
    });
  expect(open('c', 'a')).toBe('story_in_poker');
  expect(open('c', 'nowhere')).toBe('story_not_found');
  expect(open('c', 'c')).toBe('poker_story_twice');
  board.do('story.delete', { storyIds: [s('c')] });
  expect(open('c')).toBe('story_not_found');
  expect(board.refused('poker.open', { id: table, stories: [] })).toBe('already_exists');
});

test('POKER-1: no round is two rounds, no table opens with a deadline that has passed or a deck nobody can play', () => {
  const board = opened();
  board.create('c');
  board.create('d');
  const id = 'other' as PokerId;
  const stories = [{ storyId: s('c'), roundId: r('c1') }];
  const twice = [...stories, { storyId: s('d'), roundId: r('c1') }];
  expect(board.refused('poker.open', { id, stories: twice })).toBe('poker_story_twice');
  expect(board.refused('poker.open', { id, stories: [{ storyId: s('c'), roundId: r('a1') }] })).toBe('already_exists');
  expect(board.refused('poker.open', { id, stories, deadline: board.now })).toBe('deadline_past');
  for (const deck of [
    ['1'],
    ['1', '1'],
    ['1', 'S=1'],
    ['S=1', 'S=2'],
    ['S', '1'],
    ['1', '?'],
    ['1', '5000'],
    ['=1', '2'],
  ])
    expect(board.refused('poker.open', { id, stories, deck })).toBe('deck_invalid');
});

test('PLANNING-1: every deck that comes with the product can be played, and every card stands for a size', () => {
  for (const deck of Object.values(decks)) expect(checkDeck(deck)).toBeNull();
  expect(['5', '½=0.5', 'M=3', '?', '☕', '5=', '-1', '0x10', '1e3', 'XL', '', '1001'].map(cardPoints)).toEqual([
    5,
    0.5,
    3,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('POKER-2: whoever joins is a voter or a spectator, never both', () => {
  const board = opened();
  join(board, ann);
  join(board, ben, 'spectator');
  expect(pokerOf(board)).toMatchObject({ voterIds: [ann], spectatorIds: [ben] });
  join(board, ben);
  expect(pokerOf(board)).toMatchObject({ voterIds: [ann, ben], spectatorIds: [] });
  expect(board.refused('poker.join', { id: table, as: 'voter' }, vic)).toBe('not_allowed');
});

test('POKER-2: a spectator cannot vote, and whoever becomes one gives up the votes they had', () => {
  const board = opened();
  join(board, ben, 'spectator');
  expect(board.refused('round.vote', { id: r('a1'), value: '5' }, ben)).toBe('spectator_cannot_vote');
  join(board, ben);
  vote(board, '5', ben);
  vote(board, '8', ben, 'b1');
  join(board, ben, 'spectator');
  expect([roundOf(board).votedIds, roundOf(board, 'b1').votedIds]).toEqual([[], []]);
  expect(board.votes).toEqual(
    new Map([
      ['a1', {}],
      ['b1', {}],
    ]),
  );
});

test('POKER-2: a vote makes a voter of whoever had not joined', () => {
  const board = opened();
  vote(board, '5', ben);
  expect(pokerOf(board).voterIds).toEqual([ben]);
});

test('POKER-6: settling writes the points of a card to the story in the same change', () => {
  const board = opened({ deck: decks.shirts });
  expect(board.refused('round.settle', { id: r('a1'), points: 5 })).toBe('round_not_revealed');
  board.do('round.reveal', { id: r('a1') });
  for (const points of [4, 21]) expect(board.refused('round.settle', { id: r('a1'), points })).toBe('card_not_in_deck');
  board.do('round.settle', { id: r('a1'), points: 5 }, ben);
  expect(board.story('a').points).toBe(5);
  expect(roundOf(board).settledPoints).toBe(5);
  expect(board.changes.at(-1)?.events.map(({ kind }) => kind)).toEqual(['story', 'round']);
  board.do('story.delete', { storyIds: [s('a')] });
  expect(board.refused('round.settle', { id: r('a1'), points: 3 })).toBe('story_not_found');
});

test('POKER-7: a story is set aside and taken up again; meanwhile nobody votes on it', () => {
  const board = opened();
  vote(board, '3');
  board.do('round.skip', { id: r('a1'), skipped: true });
  expect(roundOf(board)).toMatchObject({ skipped: true, revealsAt: null, votedIds: [ann] });
  expect(board.refused('round.vote', { id: r('a1'), value: '5' })).toBe('round_set_aside');
  expect(board.refused('round.reveal', { id: r('a1') })).toBe('round_set_aside');
  board.do('round.skip', { id: r('a1'), skipped: false });
  expect(roundOf(board).revealsAt).not.toBeNull();
  board.do('round.reveal', { id: r('a1') });
  expect(board.refused('round.skip', { id: r('a1'), skipped: true })).toBe('round_already_revealed');
});

test('POKER-7: what was set aside can be voted on anew', () => {
  const board = opened();
  vote(board, '3');
  board.do('round.skip', { id: r('a1'), skipped: true });
  board.do('round.start', { id: r('a2'), pokerId: table, storyId: s('a') });
  expect(roundOf(board, 'a2')).toMatchObject({ skipped: false, votedIds: [] });
});

test('what there is no table or round for is refused', () => {
  const board = opened();
  board.do('poker.close', { id: table });
  const id = r('a1');
  expect(board.refused('poker.join', { id: table, as: 'voter' })).toBe('poker_not_found');
  expect(board.refused('poker.leave', { id: table })).toBe('poker_not_found');
  expect(board.refused('poker.configure', { id: table })).toBe('poker_not_found');
  expect(board.refused('poker.close', { id: table })).toBe('poker_not_found');
  expect(board.refused('round.start', { id, pokerId: table, storyId: s('a') })).toBe('poker_not_found');
  expect(board.refused('round.vote', { id, value: '3' })).toBe('round_over');
  expect(board.refused('round.reveal', { id })).toBe('round_over');
  expect(board.refused('round.settle', { id, points: 3 })).toBe('round_over');
  expect(board.refused('round.skip', { id, skipped: true })).toBe('round_over');
});

test('a table is led to one of its stories', () => {
  const board = opened();
  board.do('poker.configure', { id: table, currentId: s('b') }, ben);
  expect(pokerOf(board).currentId).toBe('b');
  expect(board.refused('poker.configure', { id: table, currentId: s('c') })).toBe('story_not_found');
});

test('UNDO-7: what happens at a poker table is never undone', () => {
  const board = opened();
  const version = vote(board, '3');
  expect(board.refused('change.undo', { version })).toBe('undo_too_late');
  board.do('round.reveal', { id: r('a1') });
  const settled = board.do('round.settle', { id: r('a1'), points: 8 });
  expect(board.refused('change.undo', { version: settled })).toBe('undo_too_late');
});
