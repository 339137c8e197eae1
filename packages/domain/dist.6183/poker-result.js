import { cardPoints, cardSaying } from './intents/poker-deck.js';
/** What a revealed round says. */ export function pokerResult(deck, votes) {
    const sizes = deck.flatMap((card)=>cardPoints(card) ?? []).sort((a, b)=>a - b);
    const place = (points)=>sizes.indexOf(points);
    const cast = Object.entries(votes).map(([userId, label])=>{
        const card = cardSaying(deck, label);
        return {
            userId: userId,
            card: label,
            points: card === undefined ? null : cardPoints(card)
        };
    });
    const named = cast.flatMap(({ points })=>points ?? []).sort((a, b)=>a - b);
    const median = medianOf(named);
    const suggested = median === null ? null : sizes.find((size)=>size >= median) ?? null;
    const [lowest = null] = named;
    const highest = named.at(-1) ?? null;
    const spread = lowest === null || highest === null ? 0 : place(highest) - place(lowest);
    /** POKER-9: in cards, so that 2 and 3 are as far apart as 8 and 13. */ const middle = medianOf(named.map(place));
    const distance = (points)=>points === null || middle === null ? 0 : place(points) - middle;
    const outlier = (points)=>{
        const far = distance(points);
        return Math.abs(far) <= 1 ? null : far < 0 ? 'low' : 'high';
    };
    return {
        votes: cast.map((vote)=>({
                ...vote,
                outlier: outlier(vote.points)
            })).sort((a, b)=>compareVotes(a, b, (vote)=>distance(vote.points))),
        sized: named.length,
        median,
        suggested,
        lowest,
        highest,
        spread,
        agreement: named.length < 2 ? null : spread === 0 ? 'consensus' : spread === 1 ? 'close' : 'apart'
    };
}
/** POKER-8: over the votes that name a size, halfway between the middle two when they are even. */ function medianOf(sorted) {
    const above = sorted[Math.floor(sorted.length / 2)];
    const below = sorted[Math.floor((sorted.length - 1) / 2)];
    return above === undefined || below === undefined ? null : (below + above) / 2;
}
/** POKER-10: outliers first, the furthest of them before all; then the others by size; last who named none. */ function compareVotes(a, b, distance) {
    if (a.outlier === null !== (b.outlier === null)) return a.outlier === null ? 1 : -1;
    if (a.outlier !== null) {
        const further = Math.abs(distance(b)) - Math.abs(distance(a));
        if (further !== 0) return further;
    }
    const sizeless = Number(a.points === null) - Number(b.points === null);
    return sizeless || (a.points ?? 0) - (b.points ?? 0) || (a.userId < b.userId ? -1 : 1);
}

//# sourceMappingURL=poker-result.js.map
