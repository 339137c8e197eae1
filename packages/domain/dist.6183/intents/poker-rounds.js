import { accept, refuse } from '../decision.js';
import { cardPoints, cardsOf } from './poker-deck.js';
import { difference } from './story-fields.js';
/** Long enough to see that it comes and to take a vote back, short enough to wait for. */ export const countdownMs = 3_000;
export const newRound = (id, pokerId, storyId, number, now)=>({
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
        skipped: false
    });
export const roundsOf = (state, pokerId)=>[
        ...state.of.round.values()
    ].filter((round)=>round.pokerId === pokerId);
/**
 * POKER-5: when every voter has voted, a countdown runs to the reveal. Whoever comes stops it, also because somebody who
 * reloads the page has left and comes again: they must not lose their vote by it.
 */ export function countdown({ autoReveal, deadline, voterIds }, { votedIds, revealsAt, revealedAt, skipped }, now) {
    if (!autoReveal || deadline !== null || revealedAt !== null || skipped) return null;
    const all = voterIds.length > 0 && voterIds.every((userId)=>votedIds.includes(userId));
    return all ? revealsAt ?? now + countdownMs : null;
}
/** POKER-4: voting again, or opening a settled story again, is a new round; the one before is kept with its votes. */ export const startRound = {
    least: 'contributor',
    undoWithin: 0,
    needs: ({ storyId })=>({
            stories: [
                storyId
            ]
        }),
    decide (state, { id, pokerId, storyId }, { now }) {
        const poker = state.of.poker.get(pokerId);
        if (poker === undefined) return refuse('poker_not_found', 'pokerId');
        if (state.of.round.has(id)) return refuse('already_exists', 'id');
        const before = roundsOf(state, pokerId).find((round)=>round.storyId === storyId);
        if (before === undefined || !state.of.story.has(storyId)) return refuse('story_not_found', 'storyId');
        if (before.revealedAt === null && !before.skipped) return refuse('round_not_revealed', 'storyId');
        return accept([
            {
                kind: 'round',
                id: before.id,
                set: null,
                was: before
            },
            {
                kind: 'round',
                id,
                set: newRound(id, pokerId, storyId, before.number + 1, now),
                was: null
            }
        ]);
    }
};
/** POKER-3: a vote tells everybody that it was cast and nobody what it says; it is refused once the round is revealed. */ export const vote = {
    least: 'contributor',
    undoWithin: 0,
    needs: ()=>({}),
    decide (state, { id, value }, { now, actorId }) {
        const round = state.of.round.get(id);
        const poker = state.of.poker.get(round?.pokerId ?? '');
        if (round === undefined || poker === undefined) return refuse('round_not_found', 'id');
        if (round.revealedAt !== null || poker.deadline !== null && now > poker.deadline) return refuse('round_revealed', 'id');
        if (round.skipped) return refuse('round_set_aside', 'id');
        if (poker.spectatorIds.includes(actorId)) return refuse('spectator_cannot_vote');
        if (value !== null && !cardsOf(poker.deck).includes(value)) return refuse('card_not_in_deck', 'value', {
            card: value
        });
        const others = round.votedIds.filter((userId)=>userId !== actorId);
        const votedIds = value === null ? others : [
            ...others,
            actorId
        ];
        const events = [];
        const voterIds = poker.voterIds.includes(actorId) ? poker.voterIds : [
            ...poker.voterIds,
            actorId
        ];
        const joined = difference(poker, {
            voterIds
        });
        if (joined !== null) events.push({
            kind: 'poker',
            id: poker.id,
            ...joined
        });
        const revealsAt = countdown({
            ...poker,
            voterIds
        }, {
            ...round,
            votedIds
        }, now);
        // Also when the same person votes again, and nothing of it shows: a change without events would not be saved.
        const was = {
            votedIds: round.votedIds,
            revealsAt: round.revealsAt
        };
        events.push({
            kind: 'round',
            id,
            set: {
                votedIds,
                revealsAt
            },
            was
        });
        return accept(events, {
            ballots: [
                {
                    roundId: id,
                    userId: actorId,
                    value
                }
            ]
        });
    }
};
/** POKER-3: one reveal shows every vote at once and for good. */ export const revealRound = {
    least: 'contributor',
    undoWithin: 0,
    needs: ({ id })=>({
            votes: [
                id
            ]
        }),
    decide (state, { id, dueAt }, { now, votes }) {
        const round = state.of.round.get(id);
        if (round === undefined) return refuse('round_not_found', 'id');
        if (round.revealedAt !== null) return refuse('round_already_revealed', 'id');
        if (round.skipped) return refuse('round_set_aside', 'id');
        const deadline = state.of.poker.get(round.pokerId)?.deadline;
        if (dueAt !== undefined && dueAt !== round.revealsAt && dueAt !== deadline) return refuse('countdown_stopped', 'dueAt');
        const set = {
            revealedAt: now,
            revealsAt: null,
            votes: votes(id) ?? {}
        };
        return accept([
            {
                kind: 'round',
                id,
                set,
                was: {
                    revealedAt: null,
                    revealsAt: round.revealsAt,
                    votes: null
                }
            }
        ]);
    }
};
/** POKER-6: settling writes the points of a card of the deck to the story, in the same change. */ export const settleRound = {
    least: 'contributor',
    undoWithin: 0,
    needs: ()=>({}),
    decide (state, { id, points }, { now }) {
        const round = state.of.round.get(id);
        if (round === undefined) return refuse('round_not_found', 'id');
        if (round.revealedAt === null) return refuse('round_not_revealed', 'id');
        const deck = state.of.poker.get(round.pokerId)?.deck ?? [];
        if (!deck.some((card)=>cardPoints(card) === points)) return refuse('card_not_in_deck', 'points', {
            card: points
        });
        const story = state.of.story.get(round.storyId);
        if (story === undefined) return refuse('story_not_found', 'id');
        const events = [];
        const estimated = difference(story, {
            points
        });
        if (estimated !== null) events.push({
            kind: 'story',
            id: story.id,
            ...estimated
        });
        const settled = difference(round, {
            settledPoints: points,
            settledAt: now
        });
        if (settled !== null) events.push({
            kind: 'round',
            id,
            ...settled
        });
        return accept(events);
    }
};
/** POKER-7: a story that needs refinement is set aside, and can be taken up again. */ export const skipRound = {
    least: 'contributor',
    undoWithin: 0,
    needs: ()=>({}),
    decide (state, { id, skipped }, { now }) {
        const round = state.of.round.get(id);
        if (round === undefined) return refuse('round_not_found', 'id');
        if (round.revealedAt !== null) return refuse('round_already_revealed', 'id');
        const poker = state.of.poker.get(round.pokerId);
        const revealsAt = poker === undefined ? null : countdown(poker, {
            ...round,
            skipped
        }, now);
        const changed = difference(round, {
            skipped,
            revealsAt
        });
        return accept(changed === null ? [] : [
            {
                kind: 'round',
                id,
                ...changed
            }
        ]);
    }
};

//# sourceMappingURL=poker-rounds.js.map
