import { rankBetween, ranksBetween } from '../rank.js';
import { stations } from '../vocabulary.js';
/**
 * MOVE-5: ranks for `count` stories placed together after the anchor, among the stories of the station that do not move.
 * Top and end are those of the project, so that stories that meet at a station later seldom share a rank.
 */ export function ranksAfter(state, station, after, moving, count) {
    if (after === null) return ranksBetween(null, outermost(state, 0), count);
    const column = state.at(station);
    const anchor = after === 'end' ? undefined : state.of.story.get(after);
    const from = anchor?.stage === station ? state.indexAt(station, anchor) + 1 : column.length;
    const lower = nearest(column, from - 1, -1, ({ id })=>!moving.has(id));
    const upper = nearest(column, from, 1, ({ id, rank })=>!moving.has(id) && (lower === null || rank > lower));
    return upper === null ? ranksBetween(outermost(state, -1), null, count) : ranksBetween(lower, upper, count);
}
/**
 * BACKLOG-1: ranks for `count` stories between a story and its next neighbour in the whole project, so that no station has them
 * already. Null: they keep their own.
 */ export function ranksBehind(state, place, moving, count) {
    const stays = ({ id })=>!moving.has(id);
    const ranksAt = (pick)=>stations.flatMap((station)=>pick(state.at(station), station) ?? []).sort();
    if ('behind' in place) {
        const { rank: lower } = place.behind;
        const above = ranksAt((column, station)=>nearest(column, state.indexAt(station, {
                rank: lower,
                id: ''
            }), 1, (story)=>stays(story) && story.rank > lower));
        return ranksBetween(lower, above[0] ?? null, count);
    }
    if (place.before === null) return null;
    const { rank: upper } = place.before;
    const below = ranksAt((column, station)=>nearest(column, state.indexAt(station, {
            rank: upper,
            id: ''
        }) - 1, -1, stays));
    return ranksBetween(below.at(-1) ?? null, upper, count);
}
function nearest(column, from, step, fits) {
    for(let i = from; i >= 0 && i < column.length; i += step){
        const story = column[i];
        if (story !== undefined && fits(story)) return story.rank;
    }
    return null;
}
/** The first (0) or last (-1) rank of the project; every station is in order. */ function outermost(state, end) {
    let found = end === -1 ? state.lastRank : null;
    for (const station of stations){
        const rank = state.at(station).at(end)?.rank;
        if (rank !== undefined && (found === null || (end === 0 ? rank < found : rank > found))) found = rank;
    }
    return found;
}
/** RANK-4: no two stories of a station share a rank: who arrives with a rank that is taken goes right behind its holder. */ export function freeRank(state, station, story, given, leaving = new Set()) {
    const column = state.at(station);
    const holderOf = (rank)=>{
        const holder = column[state.indexAt(station, {
            rank,
            id: ''
        })];
        return holder?.rank === rank && holder.id !== story.id && !leaving.has(holder.id);
    };
    let { rank } = story;
    while(given.has(rank) || holderOf(rank)){
        const next = column.find((other)=>other.rank > rank);
        rank = rankBetween(rank, next?.rank ?? null);
    }
    return rank;
}

//# sourceMappingURL=placing.js.map
