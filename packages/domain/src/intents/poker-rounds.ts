import { accept, refuse } from '../decision.js';
import type { Story } from '../entities.js';
import type { ProjectEvent } from '../events.js';
import type { PokerId, RoundId, StoryId } from '../ids.js';
import type { Poker, Round } from '../planning-entities.js';
import type { ProjectView } from '../project-state.js';
import type { Intent } from './intent.js';
import { cardPoints, cardsOf } from './poker-deck.js';
import { difference } from './story-fields.js';

/** Long enough to see that it comes and to take a vote back, short enough to wait for. */
export const countdownMs = 3_000;

export const newRound = (id: RoundId, pokerId: PokerId, storyId: StoryId, number: number, now: number): Round => ({
  id,
  pokerId,
  storyId,
  number,
  startedAt: now,
  votedIds: [],
  revealsAt: null,
  revealedAt: null,
  votes: null,
  settledPoints: null,
  settledAt: null,
  skipped: false,
});

export const roundsOf = (state: ProjectView, pokerId: PokerId): Round[] =>
  [...state.of.round.values()].filter((round) => round.pokerId === pokerId);

/**
 * POKER-5: when every voter has voted, a countdown runs to the reveal. Whoever comes stops it, also because somebody who
 * reloads the page has left and comes again: they must not lose their vote by it.
 */
export function countdown(
  { autoReveal, deadline, voterIds }: Poker,
  { votedIds, revealsAt, revealedAt, skipped }: Round,
  now: number,
): number | null {
  if (!autoReveal || deadline !== null || revealedAt !== null || skipped) return null;
  const all = voterIds.length > 0 && voterIds.every((userId) => votedIds.includes(userId));
  return all ? (revealsAt ?? now + countdownMs) : null;
}

/** POKER-4: what is taken up after the deadline is voted on without one. */
const withTime = (poker: Poker, now: number): Poker =>
  poker.deadline === null || poker.deadline > now ? poker : { ...poker, deadline: null };

function pokerEvents(before: Poker, after: Poker): ProjectEvent[] {
  const changed = difference(before, after);
  return changed === null ? [] : [{ kind: 'poker', id: before.id, ...changed }];
}

export interface StartRound {
  readonly id: RoundId;
  readonly pokerId: PokerId;
  readonly storyId: StoryId;
}

/** POKER-4: voting again, or opening a settled story again, is a new round; the one before is kept with its votes. */
export const startRound: Intent<StartRound> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: ({ storyId }) => ({ stories: [storyId] }),
  decide(state, { id, pokerId, storyId }, { now }) {
    const poker = state.of.poker.get(pokerId);
    if (poker === undefined) return refuse('poker_not_found', 'pokerId');
    if (state.of.round.has(id)) return refuse('already_exists', 'id');
    const before = roundsOf(state, pokerId).find((round) => round.storyId === storyId);
    if (before === undefined || !state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
    if (before.revealedAt === null && !before.skipped) return refuse('round_not_revealed', 'storyId');
    return accept([
      { kind: 'round', id: before.id, set: null, was: before },
      { kind: 'round', id, set: newRound(id, pokerId, storyId, before.number + 1, now), was: null },
      ...pokerEvents(poker, withTime(poker, now)),
    ]);
  },
};

export interface Vote {
  readonly id: RoundId;
  /** What is written on the card; null takes the vote back. */
  readonly value: string | null;
}

/** POKER-3: a vote tells everybody that it was cast and nobody what it says; it is refused once the round is revealed, or over. */
export const vote: Intent<Vote> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: () => ({}),
  decide(state, { id, value }, { now, actorId }) {
    const round = state.of.round.get(id);
    const poker = state.of.poker.get(round?.pokerId ?? '');
    if (round === undefined || poker === undefined) return refuse('round_over', 'id');
    if (round.revealedAt !== null || (poker.deadline !== null && now > poker.deadline))
      return refuse('round_revealed', 'id');
    if (round.skipped) return refuse('round_set_aside', 'id');
    if (poker.spectatorIds.includes(actorId)) return refuse('spectator_cannot_vote', 'id');
    if (value !== null && !cardsOf(poker.deck).includes(value))
      return refuse('card_not_in_deck', 'value', { card: value });
    const others = round.votedIds.filter((userId) => userId !== actorId);
    const votedIds = value === null ? others : [...others, actorId];
    const voterIds = poker.voterIds.includes(actorId) ? poker.voterIds : [...poker.voterIds, actorId];
    const events = pokerEvents(poker, { ...poker, voterIds });
    const revealsAt = countdown({ ...poker, voterIds }, { ...round, votedIds }, now);
    // Also when the same person votes again, and nothing of it shows: a change without events would not be saved.
    const was = { votedIds: round.votedIds, revealsAt: round.revealsAt };
    events.push({ kind: 'round', id, set: { votedIds, revealsAt }, was });
    return accept(events, { ballots: [{ roundId: id, userId: actorId, value }] });
  },
};

export interface RevealRound {
  readonly id: RoundId;
  /** Left out: whatever runs. Else the countdown or the deadline that has come: one that was stopped or moved since reveals nothing. */
  readonly dueAt?: number;
}

/** POKER-3: one reveal shows every vote at once and for good. */
export const revealRound: Intent<RevealRound> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: ({ id }) => ({ votes: [id] }),
  decide(state, { id, dueAt }, { now, votes }) {
    const round = state.of.round.get(id);
    if (round === undefined) return refuse('round_over', 'id');
    if (round.revealedAt !== null) return refuse('round_already_revealed', 'id');
    if (round.skipped) return refuse('round_set_aside', 'id');
    const deadline = state.of.poker.get(round.pokerId)?.deadline;
    if (dueAt !== undefined && dueAt !== round.revealsAt && dueAt !== deadline)
      return refuse('countdown_stopped', 'dueAt');
    const set = { revealedAt: now, revealsAt: null, votes: votes(id) ?? {} };
    return accept([{ kind: 'round', id, set, was: { revealedAt: null, revealsAt: round.revealsAt, votes: null } }]);
  },
};

export interface SettleRound {
  readonly id: RoundId;
  readonly points: number;
}

/** POKER-6: settling writes the points of a card of the deck to the story, in the same change. */
export const settleRound: Intent<SettleRound> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: () => ({}),
  decide(state, { id, points }, { now }) {
    const round = state.of.round.get(id);
    if (round === undefined) return refuse('round_over', 'id');
    if (round.revealedAt === null) return refuse('round_not_revealed', 'id');
    const deck = state.of.poker.get(round.pokerId)?.deck ?? [];
    if (!deck.some((card) => cardPoints(card) === points))
      return refuse('card_not_in_deck', 'points', { card: points });
    const story = state.of.story.get(round.storyId);
    if (story === undefined) return refuse('story_not_found', 'id');
    const events: ProjectEvent[] = [];
    const estimated = difference<Story>(story, { points });
    if (estimated !== null) events.push({ kind: 'story', id: story.id, ...estimated });
    const settled = difference<Round>(round, { settledPoints: points, settledAt: now });
    if (settled !== null) events.push({ kind: 'round', id, ...settled });
    return accept(events);
  },
};

export interface SkipRound {
  readonly id: RoundId;
  readonly skipped: boolean;
}

/** POKER-7: a story that needs refinement is set aside, and can be taken up again; POKER-4 holds then too. */
export const skipRound: Intent<SkipRound> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: () => ({}),
  decide(state, { id, skipped }, { now }) {
    const round = state.of.round.get(id);
    const poker = state.of.poker.get(round?.pokerId ?? '');
    if (round === undefined || poker === undefined) return refuse('round_over', 'id');
    if (round.revealedAt !== null) return refuse('round_already_revealed', 'id');
    const table = skipped ? poker : withTime(poker, now);
    const revealsAt = countdown(table, { ...round, skipped }, now);
    const changed = difference<Round>(round, { skipped, revealsAt });
    return accept(changed === null ? [] : [{ kind: 'round', id, ...changed }, ...pokerEvents(poker, table)]);
  },
};
