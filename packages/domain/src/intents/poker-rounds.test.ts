import { ann, Board, ben } from '../../testing/board.js';
import { countdownMs, decks, type PokerId, type Round, type RoundId } from '../index.js';
import type { ProjectIntent, ProjectIntentBody, StoryId } from '../index.js';

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
const roundOf = (board: Board, id = 'a1'): Round => {
  const round = board.state.of.round.get(id);
  if (round === undefined) throw new Error(`There is no round ${id}`);
  return round;
};
const vote = (board: Board, value: string | null, who = ann, id = 'a1') =>
  board.do('round.vote', { id: r(id), value }, who);
const join = (board: Board, who = ann, as: 'voter' | 'spectator' = 'voter') =>
  board.do('poker.join', { id: table, as }, who);

test('POKER-3: a vote tells that it was cast and not what it says', () => {
  const board = opened({ deck: ['1', '987'] });
  vote(board, '987', ben);
  vote(board, '987', ann);
  vote(board, '1', ann);
  expect(roundOf(board).votedIds).toEqual([ben, ann]);
  expect(JSON.stringify(board.changes.filter(({ intent }) => intent === 'round.vote'))).not.toContain('987');
});

test('POKER-3: the same card again is a change too, so that a repeat finds it', () => {
  const board = opened();
  expect(vote(board, '5') + 1).toBe(vote(board, '5'));
});

test('POKER-3: a reveal shows every last vote at once, and votes and reveal may come in one breath', () => {
  const board = opened();
  vote(board, '3', ann);
  vote(board, '8', ben);
  vote(board, '?', ann);
  const { now } = board;
  board.do('round.reveal', { id: r('a1') }, ben);
  expect(roundOf(board)).toMatchObject({ revealedAt: now, revealsAt: null, votes: { [ann]: '?', [ben]: '8' } });
});

test('POKER-3: after the reveal nobody votes, takes a vote back or reveals again', () => {
  const board = opened();
  vote(board, '3');
  board.do('round.reveal', { id: r('a1') });
  expect(board.refused('round.vote', { id: r('a1'), value: '5' }, ben)).toBe('round_revealed');
  expect(board.refused('round.vote', { id: r('a1'), value: null })).toBe('round_revealed');
  expect(board.refused('round.reveal', { id: r('a1') })).toBe('round_already_revealed');
  join(board, ann, 'spectator');
  expect(roundOf(board)).toMatchObject({ votedIds: [ann], votes: { [ann]: '3' } });
});

test('POKER-3: a card that is not in the deck is refused, ? and ☕ are in every deck', () => {
  const board = opened({ deck: decks.shirts });
  expect(board.refused('round.vote', { id: r('a1'), value: '3' })).toBe('card_not_in_deck');
  expect(board.refused('round.vote', { id: r('a1'), value: 'M=3' })).toBe('card_not_in_deck');
  for (const card of ['M', '?', '☕']) vote(board, card);
  expect(board.votes.get('a1')).toEqual({ [ann]: '☕' });
});

test('POKER-3: votes close with the deadline', () => {
  const board = opened({ deadline: 100_000 });
  board.now = 100_000;
  vote(board, '3');
  board.now = 100_001;
  expect(board.refused('round.vote', { id: r('a1'), value: '5' })).toBe('round_revealed');
});

test('POKER-11: votes close and countdowns run by when they are recorded, but for what an owner tells of the past', () => {
  const board = opened({ deadline: 100_000 });
  board.now = 100_001;
  const cast: ProjectIntent = { name: 'round.vote', body: { id: r('a1'), value: '5' } };
  expect(board.decide(cast, ann, { late: 1 })).toMatchObject({ ok: false, code: 'round_revealed' });
  expect(board.decide(cast, ann, { late: 1, imported: true })).toMatchObject({ ok: true });
  const later: ProjectIntent = { name: 'poker.configure', body: { id: table, deadline: 100_001 } };
  expect(board.decide(later, ann, { late: 1 })).toMatchObject({ ok: false, code: 'deadline_past' });

  const running = opened();
  const decision = running.decide(cast, ann, { late: 60_000 });
  const revealsAt = running.now + countdownMs;
  expect(decision).toMatchObject({ ok: true, events: [{ kind: 'poker' }, { kind: 'round', set: { revealsAt } }] });
});

test('POKER-4: voting again is a new round, and the one before leaves with its votes', () => {
  const board = opened();
  vote(board, '3');
  const again = { id: r('a2'), pokerId: table, storyId: s('a') };
  expect(board.refused('round.start', again)).toBe('round_not_revealed');
  board.do('round.reveal', { id: r('a1') });
  board.do('round.settle', { id: r('a1'), points: 3 });
  board.do('round.start', again);
  expect(board.state.of.round.has('a1')).toBe(false);
  expect(roundOf(board, 'a2')).toMatchObject({ number: 2, votes: null, settledPoints: null });
  expect(board.changes.at(-1)?.events[0]).toMatchObject({
    set: null,
    was: { votes: { [ann]: '3' }, settledPoints: 3 },
  });
  expect(board.refused('round.start', { ...again, id: r('a2') })).toBe('already_exists');
  expect(board.refused('round.start', { ...again, id: r('a3'), storyId: s('c') })).toBe('story_not_found');
});

test('POKER-4: what is taken up after the deadline is voted on without one', () => {
  const board = opened({ deadline: 100_000 });
  board.do('round.skip', { id: r('b1'), skipped: true });
  board.do('round.reveal', { id: r('a1') });
  board.do('round.start', { id: r('a2'), pokerId: table, storyId: s('a') });
  expect(board.state.of.poker.get(table)?.deadline).toBe(100_000);
  board.now = 100_000;
  board.do('round.reveal', { id: r('a2'), dueAt: 100_000 });
  const over = board.changes.length;
  board.do('round.start', { id: r('a3'), pokerId: table, storyId: s('a') });
  expect(board.state.of.poker.get(table)?.deadline).toBeNull();
  expect(board.refused('round.reveal', { id: r('a3'), dueAt: 100_000 })).toBe('countdown_stopped');
  board.do('round.vote', { id: r('a3'), value: '3' });

  board.state.apply([{ kind: 'poker', id: table, set: { deadline: 100_000 }, was: { deadline: null } }]);
  board.do('round.skip', { id: r('b1'), skipped: false });
  board.do('round.vote', { id: r('b1'), value: '5' });
  expect(board.changes.length).toBe(over + 4);
});

test('POKER-4: an ended table leaves with its rounds, and what was not revealed stays unsaid', () => {
  const board = opened({ deck: ['1', '987'] });
  vote(board, '987');
  board.do('poker.close', { id: table });
  expect([board.state.of.poker.size, board.state.of.round.size]).toEqual([0, 0]);
  expect(board.changes.at(-1)?.events).toContainEqual(expect.objectContaining({ id: 'a1', set: null }));
  expect(board.changes.at(-1)?.events.find(({ id }) => id === 'a1')).toMatchObject({ was: { votes: null } });
  board.do('poker.open', { id: 'next' as PokerId, stories: [{ storyId: s('a'), roundId: r('next') }] });
});

test('POKER-5: the countdown runs when every voter has voted', () => {
  const board = opened();
  join(board, ann);
  join(board, ben);
  vote(board, '3', ann);
  expect(roundOf(board).revealsAt).toBeNull();
  const { now } = board;
  vote(board, '5', ben);
  expect(roundOf(board)).toMatchObject({ revealsAt: now + countdownMs, revealedAt: null });
  vote(board, '8', ben);
  expect(roundOf(board).revealsAt).toBe(now + countdownMs);
  expect(roundOf(board, 'b1').revealsAt).toBeNull();
});

test('POKER-5: a vote taken back stops the countdown, and so does a voter who comes', () => {
  const board = opened();
  vote(board, '3', ann);
  expect(roundOf(board).revealsAt).not.toBeNull();
  vote(board, null, ann);
  expect(roundOf(board)).toMatchObject({ revealsAt: null, votedIds: [] });
  vote(board, '3', ann);
  join(board, ben);
  expect(roundOf(board).revealsAt).toBeNull();
});

test('POKER-5: a voter who leaves or watches is not waited for, and the vote of one who left counts', () => {
  const board = opened();
  for (const who of [ann, ben]) join(board, who);
  vote(board, '3', ann);
  board.do('poker.leave', { id: table }, ben);
  expect(roundOf(board).revealsAt).not.toBeNull();
  join(board, ben);
  join(board, ben, 'spectator');
  expect(roundOf(board).revealsAt).not.toBeNull();
  join(board, ben);
  board.do('poker.leave', { id: table, userId: ann }, ben);
  vote(board, '8', ben);
  board.do('round.reveal', { id: r('a1') }, ben);
  expect(roundOf(board).votes).toEqual({ [ann]: '3', [ben]: '8' });
});

test('POKER-5: nothing counts down at an empty table, with a deadline or when it is turned off', () => {
  const board = opened();
  vote(board, '3');
  board.do('poker.leave', { id: table });
  expect(roundOf(board).revealsAt).toBeNull();
  join(board);
  expect(roundOf(board).revealsAt).not.toBeNull();
  board.do('poker.configure', { id: table, autoReveal: false });
  expect(roundOf(board).revealsAt).toBeNull();
  board.do('poker.configure', { id: table, autoReveal: true });
  expect(roundOf(board).revealsAt).not.toBeNull();
  board.do('poker.configure', { id: table, deadline: board.now + 1 });
  expect(roundOf(board).revealsAt).toBeNull();
  expect(board.refused('poker.configure', { id: table, deadline: board.now })).toBe('deadline_past');
});

test('POKER-5: a countdown that was stopped or started anew reveals nothing, the one that runs does', () => {
  const board = opened();
  vote(board, '3');
  const stopped = roundOf(board).revealsAt ?? 0;
  vote(board, null);
  expect(board.refused('round.reveal', { id: r('a1'), dueAt: stopped })).toBe('countdown_stopped');
  vote(board, '3');
  expect(board.refused('round.reveal', { id: r('a1'), dueAt: stopped })).toBe('countdown_stopped');
  board.do('round.reveal', { id: r('a1'), dueAt: roundOf(board).revealsAt ?? 0 });
  board.do('poker.configure', { id: table, deadline: 500_000 });
  expect(board.refused('round.reveal', { id: r('b1'), dueAt: 400_000 })).toBe('countdown_stopped');
  board.do('round.reveal', { id: r('b1'), dueAt: 500_000 });
});
