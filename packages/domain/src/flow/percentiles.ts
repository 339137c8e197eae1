/**
 * FLOW-8: the percentile of a sorted list by linear interpolation between the two nearest values, at (n - 1) · p.
 * Source: Hyndman & Fan, "Sample Quantiles in Statistical Packages" (1996), definition 7; PostgreSQL's percentile_cont.
 */
export function percentileOf(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below] ?? NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? NaN;
  return low + (high - low) * (at - below);
}

export const ascending = (values: readonly number[]): Float64Array => new Float64Array(values).sort();

export interface Spread {
  readonly n: number;
  readonly p50: number;
  readonly p85: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

/** FLOW-17: what fewer took says little of the next one. */
export const leastMeasured = 5;

/** FLOW-17: null where there are too few to take percentiles from. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = ascending(values);
  if (sorted.length < leastMeasured) return null;
  return {
    n: sorted.length,
    p50: percentileOf(sorted, 0.5),
    p85: percentileOf(sorted, 0.85),
    p95: percentileOf(sorted, 0.95),
    least: sorted[0] as number,
    most: sorted[sorted.length - 1] as number,
  };
}
