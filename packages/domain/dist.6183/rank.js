const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = digits.length;
const width = 5;
const middle = Math.floor(base ** width / 2);
const digitAt = (rank, index)=>Math.max(0, digits.indexOf(rank[index] ?? '0'));
const digit = (value)=>digits[value] ?? '';
/** The leading counter of a rank; stepping it keeps appended ranks at a constant length. */ function counterOf(rank) {
    let counter = 0;
    for(let i = 0; i < width; i++)counter = counter * base + digitAt(rank, i);
    return counter;
}
/** No rank ends in "0": there would be no place just before its extension. */ function fromCounter(counter) {
    let text = '';
    for(let i = 0, rest = counter; i < width; i++, rest = Math.floor(rest / base))text = digit(rest % base) + text;
    return `${text}V`;
}
function midpoint(lower, upper) {
    let text = '';
    let bounded = true;
    for(let i = 0;; i++){
        const low = digitAt(lower, i);
        const high = bounded ? digitAt(upper, i) : base;
        if (high - low > 1) return text + digit(low + high >> 1);
        text += digit(low);
        if (high > low) bounded = false;
    }
}
/** RANK-1: strictly between its neighbours; `null` is the open end. Between two that are equal there is no place but after them. */ export function rankBetween(lower, upper) {
    if (lower === null && upper === null) return fromCounter(middle);
    if (upper === null || lower !== null && lower >= upper) return fromCounter(counterOf(lower ?? '') + 1);
    if (lower === null) return fromCounter(counterOf(upper) - 1);
    return midpoint(lower, upper);
}
/** RANK-2: several places in a row, ascending, all strictly between the neighbours; halving keeps them short. */ export function ranksBetween(lower, upper, count) {
    if (count === 0) return [];
    if (upper === null) return ranksAbove(lower, count);
    const before = count >> 1;
    const rank = rankBetween(lower, upper);
    return [
        ...ranksBetween(lower, rank, before),
        rank,
        ...ranksBetween(rank, upper, count - 1 - before)
    ];
}
function ranksAbove(lower, count) {
    const ranks = [
        rankBetween(lower, null)
    ];
    while(ranks.length < count)ranks.push(rankBetween(ranks.at(-1) ?? lower, null));
    return ranks;
}
/** RANK-3: one order for everybody: by rank byte by byte, ties by id. */ export function compareRank(a, b) {
    if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
    if (a.id === b.id) return 0;
    return a.id < b.id ? -1 : 1;
}

//# sourceMappingURL=rank.js.map
