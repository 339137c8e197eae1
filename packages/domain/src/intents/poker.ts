import { accept, refuse, type Acceptance } from '../decision.js';
import type { ProjectEvent } from '../events.js';
import type { PokerId, RoundId, StoryId, UserId } from '../ids.js';
import type { Poker, Round } from '../planning-entities.js';
import type { ProjectView } from '../project-state.js';
import { nothing, type Intent } from './intent.js';
import { checkDeck } from './poker-deck.js';
import { countdown, newRound, roundsOf } from './poker-rounds.js';
import { planningOf } from './sprint-schedule.js';
import { difference, openStories } from './story-fields.js';

export interface OpenPoker {
  readonly id: PokerId;
  readonly stories: readonly { readonly storyId: StoryId; readonly roundId: RoundId }[];
  readonly deck?: readonly string[];
  readonly deadline?: number | null;
  readonly autoReveal?: boolean;
}

/** POKER-1: a table is opened on open stories that lie on no other table, each with its first round. */
export const openPoker: Intent<OpenPoker> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: ({ stories }) => ({ stories: stories.map(({ storyId }) => storyId) }),
  decide(state, { id, stories, deck, deadline = null, autoReveal = true }, { now, actorId }) {
    if (state.of.poker.has(id)) return refuse('already_exists', 'id');
    const open = openStories(
      state,
      stories.map(({ storyId }) => storyId),
      'stories',
    );
    if (!Array.isArray(open)) return open;
    const roundIds = new Set(stories.map(({ roundId }) => roundId));
    if (Math.min(open.length, roundIds.size) < stories.length) return refuse('poker_story_twice', 'stories');
    if (deadline !== null && deadline <= now) return refuse('deadline_past', 'deadline');
    const cards = deck ?? planningOf(state).deck;
    const unplayable = checkDeck(cards);
    if (unplayable !== null) return unplayable;
    const taken = new Set([...state.of.round.values()].map(({ storyId }) => storyId));
    if (open.some((story) => taken.has(story.id))) return refuse('story_in_poker', 'stories');
    if (stories.some(({ roundId }) => state.of.round.has(roundId))) return refuse('already_exists', 'stories');
    const poker: Poker = {
      id,
      storyIds: stories.map(({ storyId }) => storyId),
      deck: cards,
      deadline,
      autoReveal,
      voterIds: [],
      spectatorIds: [],
      currentId: stories[0]?.storyId ?? null,
      startedBy: actorId,
      startedAt: now,
    };
    const rounds = stories.map(({ storyId, roundId }) => newRound(roundId, id, storyId, 1, now));
    return accept([
      { kind: 'poker', id, set: poker, was: null },
      ...rounds.map((round): ProjectEvent => ({ kind: 'round', id: round.id, set: round, was: null })),
    ]);
  },
};

export interface JoinPoker {
  readonly id: PokerId;
  readonly as: 'voter' | 'spectator';
}

/** POKER-2: whoever joins is a voter or a spectator; a spectator's votes are taken back. */
export const joinPoker: Intent<JoinPoker> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: nothing,
  decide(state, { id, as }, { now, actorId }) {
    const poker = state.of.poker.get(id);
    if (poker === undefined) return refuse('poker_not_found', 'id');
    const without = (ids: readonly UserId[]) => ids.filter((userId) => userId !== actorId);
    const voterIds = as === 'voter' ? [...without(poker.voterIds), actorId] : without(poker.voterIds);
    const spectatorIds = as === 'spectator' ? [...without(poker.spectatorIds), actorId] : without(poker.spectatorIds);
    const inPlace = (as === 'voter' ? poker.voterIds : poker.spectatorIds).includes(actorId);
    if (inPlace) return accept([]);
    return seated(state, poker, { voterIds, spectatorIds }, as === 'spectator' ? actorId : null, now);
  },
};

export interface LeavePoker {
  readonly id: PokerId;
  /** Left out: you. */
  readonly userId?: UserId;
}

/** POKER-5: whoever leaves is not waited for: the countdown is looked at again. */
export const leavePoker: Intent<LeavePoker> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: nothing,
  decide(state, { id, userId }, { now, actorId }) {
    const poker = state.of.poker.get(id);
    if (poker === undefined) return refuse('poker_not_found', 'id');
    const leaver = userId ?? actorId;
    const stays = (other: UserId) => other !== leaver;
    const roster = { voterIds: poker.voterIds.filter(stays), spectatorIds: poker.spectatorIds.filter(stays) };
    return seated(state, poker, roster, null, now);
  },
};

/** Another roster, and what follows for the rounds that are open; `takesBack` gives up their votes. */
function seated(
  state: ProjectView,
  poker: Poker,
  roster: Pick<Poker, 'voterIds' | 'spectatorIds'>,
  takesBack: UserId | null,
  now: number,
): Acceptance {
  const events: ProjectEvent[] = [];
  const changed = difference(poker, roster);
  if (changed !== null) events.push({ kind: 'poker', id: poker.id, ...changed });
  const open = roundsOf(state, poker.id).filter(({ revealedAt, skipped }) => revealedAt === null && !skipped);
  const had = open.filter(({ votedIds }) => takesBack !== null && votedIds.includes(takesBack));
  for (const round of open) {
    const votedIds = round.votedIds.filter((userId) => userId !== takesBack);
    const wanted = { votedIds, revealsAt: countdown({ ...poker, ...roster }, { ...round, votedIds }, now) };
    const differs = difference<Round>(round, wanted);
    if (differs !== null) events.push({ kind: 'round', id: round.id, ...differs });
  }
  const ballots = had.map(({ id: roundId }) => ({ roundId, userId: takesBack as UserId, value: null }));
  return accept(events, { ballots });
}

export interface ConfigurePoker {
  readonly id: PokerId;
  readonly autoReveal?: boolean;
  readonly deadline?: number | null;
  readonly currentId?: StoryId;
}

export const configurePoker: Intent<ConfigurePoker> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: nothing,
  decide(state, { id, ...wanted }, { now }) {
    const poker = state.of.poker.get(id);
    if (poker === undefined) return refuse('poker_not_found', 'id');
    if (wanted.currentId !== undefined && !poker.storyIds.includes(wanted.currentId))
      return refuse('story_not_found', 'currentId');
    if (typeof wanted.deadline === 'number' && wanted.deadline <= now) return refuse('deadline_past', 'deadline');
    const changed = difference<Poker>(poker, wanted);
    if (changed === null) return accept([]);
    const events: ProjectEvent[] = [{ kind: 'poker', id, ...changed }];
    for (const round of roundsOf(state, id)) {
      const differs = difference<Round>(round, { revealsAt: countdown({ ...poker, ...wanted }, round, now) });
      if (differs !== null) events.push({ kind: 'round', id: round.id, ...differs });
    }
    return accept(events);
  },
};

export interface ClosePoker {
  readonly id: PokerId;
}

/** POKER-4: an ended table and its rounds leave the live state; nothing of them is deleted. */
export const closePoker: Intent<ClosePoker> = {
  least: 'contributor',
  undoWithin: 0,
  byServerClock: true,
  needs: nothing,
  decide(state, { id }) {
    const poker = state.of.poker.get(id);
    if (poker === undefined) return refuse('poker_not_found', 'id');
    const rounds = roundsOf(state, id).map((round): ProjectEvent => ({
      kind: 'round',
      id: round.id,
      set: null,
      was: round,
    }));
    return accept([...rounds, { kind: 'poker', id, set: null, was: poker }]);
  },
};
