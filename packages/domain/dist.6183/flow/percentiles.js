/**
 * FLOW-8: the percentile of a sorted list by linear interpolation between the two nearest values, at (n - 1) · p.
 * Source: Hyndman & Fan, "Sample Quantiles in Statistical Packages" (1996), definition 7; PostgreSQL's percentile_cont.
 */ export function percentileOf(sorted, p) {
    const at = (sorted.length - 1) * p;
    const below = Math.floor(at);
    const low = sorted[below] ?? NaN;
    const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
    return low + (high - low) * (at - below);
}
export const ascending = (values)=>Float64Array.from(values).sort();
/** Null when there is nothing to take percentiles from. */ export function spreadOf(values) {
    const sorted = ascending(values);
    if (sorted.length === 0) return null;
    return {
        n: sorted.length,
        p50: percentileOf(sorted, 0.5),
        p85: percentileOf(sorted, 0.85),
        p95: percentileOf(sorted, 0.95),
        least: sorted[0],
        most: sorted[sorted.length - 1]
    };
}

//# sourceMappingURL=percentiles.js.map
