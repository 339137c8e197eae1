import type { Reply } from '@rondo/contracts';
import type { Along, PlotOf, Series } from '../../../ui/figure/plot-kinds';
import { amountText, colors } from '../chart';
import type { Unit } from '../unit-choice';

type Burn = Pick<Reply<'report.burn'>, 'days' | 'committed'>;

export interface BurnPoint {
  /** On an axis where day `n` runs from `n` to `n + 1`. */
  readonly at: number;
  readonly day: string;
  /** The start of the sprint; else the end of the day. */
  readonly begins: boolean;
  readonly scope: number | null;
  readonly done: number | null;
  readonly remaining: number | null;
  readonly ideal: number | null;
}

/** From the commitment, where the first day begins, to the end of each day. */
export function burnPoints({ days, committed }: Burn, unit: Unit): BurnPoint[] {
  const all = committed[unit];
  return days.flatMap(({ day, scope, done, remaining, ideal }, index) => {
    const end = {
      at: index + 1,
      day,
      begins: false,
      scope: scope?.[unit] ?? null,
      done: done?.[unit] ?? null,
      remaining: remaining?.[unit] ?? null,
      ideal: ideal?.[unit] ?? null,
    };
    const begins = ideal !== null && (days[index - 1]?.ideal ?? null) === null;
    return begins ? [{ at: index, day, begins, scope: all, done: 0, remaining: all, ideal: all }, end] : [end];
  });
}

interface Given {
  readonly points: readonly BurnPoint[];
  readonly along: Along<BurnPoint>;
  readonly up: boolean;
  readonly unit: string;
  readonly label: (of: 'scope' | 'done' | 'remaining' | 'ideal') => string;
  readonly onChoose: (point: BurnPoint) => void;
}

export function burnPlot({ points, along, up, unit, label, onChoose }: Given): PlotOf<BurnPoint> {
  const series = (name: 'scope' | 'done' | 'remaining' | 'ideal', color: string): Series<BurnPoint> => ({
    name,
    label: label(name),
    color,
    shape: name === 'ideal' ? 'dashed' : 'line',
    of: (point) => point[name],
  });
  return {
    rows: points,
    along,
    unit,
    text: amountText,
    series: up
      ? [series('scope', colors.scope), series('done', colors.done)]
      : [series('remaining', colors.main), series('ideal', colors.quiet), series('scope', colors.scope)],
    onChoose,
  };
}
