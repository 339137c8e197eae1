import type { Station } from '@rondo/domain';
import { numberText } from '../../lib/numbers';
import type { Across, Along } from '../../ui/figure/plot-kinds';
import { longDay, shortDay } from './words';

/** One hue for each station, in order round the colour wheel, as everywhere on the screen. */
const hues: Readonly<Record<Station, number>> = {
  PLAN: 255,
  CODE: 230,
  BUILD: 205,
  TEST: 180,
  RELEASE: 152,
  DEPLOY: 120,
  OPERATE: 75,
  MONITOR: 48,
  SECURE: 350,
  DEFEND: 18,
  MANAGE: 292,
};

export const stationColor = (station: Station): string => `oklch(var(--tl) 0.11 ${String(hues[station])})`;

export const colors = {
  main: 'var(--acc)',
  done: 'var(--ok)',
  bad: 'var(--bad)',
  quiet: 'var(--faint)',
  scope: 'var(--warn)',
} as const;

export const amountText = (amount: number): string => numberText(amount);

interface Day {
  readonly day: string;
  readonly working: boolean;
}

/** Shades of single days are seen in a sprint, not in a quarter. */
const mostShaded = 31;

/** Stretches of days that nobody works on: each a from and a to on an axis where day `n` runs from `n` to `n + 1`. */
export function restSpans(days: readonly Day[]): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  days.forEach(({ working }, index) => {
    const last = spans.at(-1);
    if (working) return;
    if (last?.[1] === index) last[1] = index + 1;
    else spans.push([index, index + 1]);
  });
  return spans;
}

/** Days one after another, each as wide as a day: what is true at the end of a day stands where it ends. */
export function daysAlong<Row extends { readonly at: number; readonly day: string }>(
  days: readonly Day[],
  words: { readonly title: string; readonly rest: string; readonly heading?: (row: Row) => string },
): Along<Row> {
  return {
    of: ({ at }) => at,
    title: words.title,
    text: (value) => shortDay(days[Math.floor(Number(value))]?.day ?? ''),
    heading: words.heading ?? (({ day }) => longDay(day)),
    span: [0, days.length],
    ticks: days.map((_, index) => index + 0.5),
    rests: { label: words.rest, spans: days.length > mostShaded ? [] : restSpans(days) },
  };
}

const shares = ['p50', 'p85', 'p95'] as const;

/** Where 50, 85 and 95 of 100 lie. */
export const spreadAcross = (
  spread: Readonly<Record<(typeof shares)[number], number>> | null,
  label: (share: (typeof shares)[number]) => string,
  percent: (share: number) => string,
): Across[] =>
  spread === null
    ? []
    : shares.map((share, index) => ({
        name: share,
        label: label(share),
        at: spread[share],
        short: percent(Number(share.slice(1))),
        color: [colors.done, colors.scope, colors.bad][index] ?? colors.bad,
      }));
