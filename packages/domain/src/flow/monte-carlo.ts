import { addDays, isWorkingDay, type Calendar } from '../calendar.js';

/** A small generator of numbers below one: the same seed gives the same numbers. Source: mulberry32, T. Ettinger (2017). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const trials = 10_000;
/** How many working days ahead it looks: some two years. */
export const horizon = 500;

/** The working days that it looks at, from tomorrow on. */
export function forecastDays(today: string, calendar: Calendar): string[] {
  const days: string[] = [];
  if (calendar.workingDays.length === 0) return days;
  for (let day = addDays(today, 1); days.length < horizon; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) days.push(day);
  return days;
}

export const confidences = [50, 70, 85, 95] as const;
export const leastSample = { finished: 10, days: 15 } as const;

const sumOf = (sample: readonly number[]): number => sample.reduce((sum, value) => sum + value, 0);

/** FORECAST-2: below fifteen working days (three weeks, so that the last four hold enough when today and a holiday are left out) or ten finished stories the past says too little. */
export const isEnough = (sample: readonly number[]): boolean =>
  sample.length >= leastSample.days && sumOf(sample) >= leastSample.finished;

/**
 * FORECAST-1: on which working day from now that many stories are done, in each of 10,000 trials, in ascending order; each day of a
 * trial finishes as many as a day of the sample, drawn with replacement. `horizon + 1`: not within the horizon.
 * Source: Monte Carlo simulation of Vacanti, "When Will It Be Done?" (2020); Magennis, "Forecasting and Simulating Software
 * Development Projects" (2011).
 */
export function trialsUntil(stories: number, sample: readonly number[], seed: number): Int32Array {
  const random = randomFrom(seed);
  const ends = new Int32Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    let [done, day] = [0, 0];
    while (done < stories && day < horizon) {
      done += sample[Math.floor(random() * sample.length)] as number;
      day += 1;
    }
    ends[trial] = done < stories ? horizon + 1 : day;
  }
  return ends.sort();
}

/** FORECAST-1: how many stories are done in that many working days, in each trial, in ascending order. */
export function trialsWithin(days: number, sample: readonly number[], seed: number): Int32Array {
  const random = randomFrom(seed);
  const counts = new Int32Array(trials);
  for (let trial = 0; trial < trials; trial += 1) {
    let done = 0;
    for (let day = 0; day < days; day += 1) done += sample[Math.floor(random() * sample.length)] as number;
    counts[trial] = done;
  }
  return counts.sort();
}

/** FORECAST-1: by which day that many of 100 trials have ended. */
export const dayOfConfidence = (ends: Int32Array, percent: number): number =>
  ends[Math.ceil((ends.length * percent) / 100) - 1] as number;

/** FORECAST-1: how many stories that many of 100 trials reach at least. */
export const countOfConfidence = (counts: Int32Array, percent: number): number =>
  counts[counts.length - Math.ceil((counts.length * percent) / 100)] as number;

/** How many trials came to each value, ascending. */
export function tally(sorted: Int32Array): [number, number][] {
  const counts = new Map<number, number>();
  for (const value of sorted) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
