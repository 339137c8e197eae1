export type Shape = 'line' | 'dashed' | 'bar' | 'faint' | 'area' | 'dots' | 'band' | 'rest';

export interface Named {
  readonly name: string;
  readonly label: string;
  readonly color: string;
}

export interface Series<Row> extends Named {
  readonly shape: Exclude<Shape, 'band' | 'rest'>;
  readonly of: (row: Row) => number | null;
  /** Series of one stack stand on each other. */
  readonly stack?: string;
}

/** An amount, or a range of amounts, that runs across the whole plot. */
export interface Across extends Named {
  readonly at: number | readonly [low: number, high: number];
  /** Short enough for the margin. */
  readonly short?: string;
}

/** What the amounts are spread along: names one after another, or stretches of a line of numbers. */
export interface Along<Row> {
  readonly of: (row: Row) => number | string;
  readonly title: string;
  /** Beside a tick. */
  readonly text: (value: number | string) => string;
  /** Above what is told of a row. */
  readonly heading: (row: Row) => string;
  readonly span?: readonly [first: number, last: number];
  readonly ticks?: readonly number[];
  readonly rests?: { readonly label: string; readonly spans: readonly (readonly [from: number, to: number])[] };
}

export interface PlotOf<Row> {
  readonly rows: readonly Row[];
  readonly along: Along<Row>;
  /** What the amounts are. */
  readonly unit: string;
  readonly text: (amount: number) => string;
  /** The amounts are counted: ticks have no halves. */
  readonly whole?: true;
  /** Names stand one below the other, amounts run to the right. */
  readonly sideways?: true;
  readonly series: readonly Series<Row>[];
  readonly across?: readonly Across[];
  /** The word for the sum of the series. */
  readonly total?: string;
  readonly onChoose?: (row: Row, series: string | null) => void;
}

/** The colour of days off, in the plot and in its legend. */
export const restColor = 'var(--faint)';

/** What the colours mean; one series alone is named by the title and the unit. */
export function legendOf<Row>({ series, across = [], along }: PlotOf<Row>): (Named & { readonly shape: Shape })[] {
  const shown = [
    ...series,
    ...across.map((one) => ({ ...one, shape: typeof one.at === 'number' ? ('dashed' as const) : ('band' as const) })),
    ...(along.rests === undefined || along.rests.spans.length === 0
      ? []
      : [{ name: 'rest', label: along.rests.label, color: restColor, shape: 'rest' as const }]),
  ];
  return shown.length === 1 ? [] : shown;
}

/** How high the plot has to reach. */
export function highestOf<Row>({ rows, series, across = [] }: PlotOf<Row>): number {
  const tops = rows.flatMap((row) => {
    const stacks = new Map<string, number>();
    for (const { name, stack = name, of } of series) stacks.set(stack, (stacks.get(stack) ?? 0) + (of(row) ?? 0));
    return [...stacks.values()];
  });
  return Math.max(0, ...tops, ...across.map(({ at }) => (typeof at === 'number' ? at : at[1])));
}

/** A name in lines that fit a margin of so many letters. */
export function brokenName(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const capitalWidth = 8;
const letterWidth = 6.2;

/** What the longest of lines takes at the size of the axes. */
export const widthOf = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => [...line].reduce((sum, letter) => sum + widthOfLetter(letter), 0)));

const widthOfLetter = (letter: string): number =>
  letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? capitalWidth : letterWidth;
