const leaps = [1, 2, 5, 10] as const;

/** Even, round steps from nothing up to the first that holds the highest. */
export function niceTicks(highest: number, whole: boolean, wanted = 5): number[] {
  const rough = (highest > 0 ? highest : 1) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const leap = power * (leaps.find((factor) => factor * power >= rough * 0.999) ?? 10);
  const step = whole || highest <= 0 ? Math.max(1, leap) : leap;
  const count = Math.max(1, Math.ceil(highest / step - 0.001));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(10)));
}
