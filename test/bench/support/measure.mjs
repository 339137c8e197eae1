// Ratios in one run: the contestants take turns each round, a round gives one ratio, the median of the rounds is reported.
import { performance } from 'node:perf_hooks';

export const sorted = (values) => [...values].sort((a, b) => a - b);
export const percentile = (values, p) =>
  sorted(values)[Math.min(values.length - 1, Math.floor((values.length * p) / 100))];
export const median = (values) => percentile(values, 50);

const results = { met: 0, missed: 0 };

/** Prints `bench NAME: VALUE (target ≤ X) met|missed`. */
export function report(name, value, comparison, target, unit = '', note = '') {
  const met = Number.isFinite(value) && (comparison === '≤' ? value <= target : value >= target);
  results[met ? 'met' : 'missed'] += 1;
  const shown = Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
  console.log(
    `bench ${name}: ${shown}${unit} (target ${comparison} ${target}${unit}) ${met ? 'met' : 'missed'}${note === '' ? '' : ` [${note}]`}`,
  );
}

/** One line a bench file for the runner to add up. */
export function finish() {
  process.send?.(results);
}

export async function timed(work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Calls `work(i)` one after the other; milliseconds of each. */
export async function sequential(count, work) {
  const times = [];
  for (let i = 0; i < count; i++) times.push(await timed(() => work(i)));
  return times;
}

/** `writers` loops for `ms`; how many calls a second came back. */
export async function throughput(writers, ms, work) {
  const until = performance.now() + ms;
  let calls = 0;
  const from = performance.now();
  const loop = async (writer) => {
    for (let i = 0; performance.now() < until; i++) {
      await work(writer, i);
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => loop(writer)));
  return (calls * 1000) / (performance.now() - from);
}

/** Each round asks every contestant once, the order turns; what they answered, round by round. */
export async function inTurns(rounds, contestants) {
  const answers = [];
  for (let round = 0; round < rounds; round++) {
    const entries = Object.entries(contestants);
    const answer = {};
    for (const [name, run] of round % 2 === 0 ? entries : entries.reverse()) answer[name] = await run(round);
    answers.push(answer);
  }
  return answers;
}

/** Alternates two contestants and returns the median of `ratio(ours, limit)` over the rounds, and of each. */
export async function alternate(rounds, contestants, ratio) {
  const answers = await inTurns(rounds, contestants);
  const [ours, limit] = Object.keys(contestants);
  const medianOf = (name) => median(answers.map((answer) => answer[name]));
  return {
    ratio: median(answers.map((answer) => ratio(answer[ours], answer[limit]))),
    [ours]: medianOf(ours),
    [limit]: medianOf(limit),
  };
}
