import type { Station } from '@rondo/domain';
import { shortDay } from './words';

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

/** What every plot shares: calm lines, the text of the screen, no animation that a reader would wait for. */
export const plain = {
  h: '100%',
  gridColor: 'var(--line)',
  textColor: 'var(--dim)',
  strokeDasharray: '2 4',
  tickLine: 'none',
  accessibilityLayer: false,
  tooltipAnimationDuration: 0,
  withLegend: true,
  legendProps: { verticalAlign: 'top', height: 30, itemSorter: null },
  yAxisProps: { width: 44, allowDecimals: false },
} as const;

export const dayAxis = { minTickGap: 28, tickFormatter: (day: string) => shortDay(day) } as const;

/** Shades of single days are seen in a sprint, not in a quarter. */
const mostShaded = 31;

/** The words of the stages are long: they stand askew, each readable. */
export const stageAxis = {
  interval: 0,
  angle: -38,
  textAnchor: 'end',
  height: 62,
  tickMargin: 4,
  tick: { fontSize: 10.5, fill: 'var(--dim)' },
} as const;

/** Weekends and holidays are a shade on the plot. */
export const restDays = (days: readonly { readonly day: string; readonly working: boolean }[]) =>
  (days.length > mostShaded ? [] : days)
    .filter(({ working }) => !working)
    .map(({ day }) => ({ x: day, color: 'var(--line)', strokeWidth: 12, strokeOpacity: 0.55, strokeDasharray: '0' }));

/** High enough for the points and for the lines. */
export const upTo = (spread: { readonly p95: number } | null) => ({
  ...plain.yAxisProps,
  domain: [0, (highest: number) => Math.ceil(Math.max(highest, spread?.p95 ?? 0) * 1.05)] as [
    number,
    (highest: number) => number,
  ],
});

/** Where 50, 85 and 95 of 100 lie. */
export const percentileLines = (
  spread: { readonly p50: number; readonly p85: number; readonly p95: number } | null,
  labels: readonly [string, string, string],
) =>
  spread === null
    ? []
    : ([spread.p50, spread.p85, spread.p95] as const).map((y, index) => ({
        y,
        label: labels[index] ?? '',
        labelPosition: 'insideTopRight' as const,
        color: index === 0 ? colors.done : index === 1 ? colors.scope : colors.bad,
      }));
