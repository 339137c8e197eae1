export type Side = 'both' | 'theirs' | 'mine';

export interface DifferingLine {
  readonly side: Side;
  readonly text: string;
}

const mostCells = 4_000_000;

/** Line by line, the longest run of lines that both have; texts too long for that are compared by their ends only. */
export function differences(theirs: string, mine: string): DifferingLine[] {
  const [a, b] = [linesOf(theirs), linesOf(mine)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [
    ...both(a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...both(a.slice(a.length - end)),
  ];
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.replaceAll('\r\n', '\n').split('\n'));
const on = (side: Side) => (lines: readonly string[]) => lines.map((text): DifferingLine => ({ side, text }));
const both = on('both');
const onlyTheirs = on('theirs');
const onlyMine = on('mine');

function middle(a: readonly string[], b: readonly string[]): DifferingLine[] {
  if (a.length * b.length > mostCells) return [...onlyTheirs(a), ...onlyMine(b)];
  const lengths = commonLengths(a, b);
  const at = (i: number, j: number): number => lengths[i * (b.length + 1) + j] ?? 0;
  const lines: DifferingLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      lines.push(...both(a.slice(i, i + 1)));
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) lines.push(...onlyTheirs(a.slice(i, ++i)));
    else lines.push(...onlyMine(b.slice(j, ++j)));
  }
  return [...lines, ...onlyTheirs(a.slice(i)), ...onlyMine(b.slice(j))];
}

/** For every pair of rests, how many lines they have in common at most. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  return lengths;
}

/** Both texts in one: what they share once, and where they differ first theirs, then mine. */
export function together(theirs: string, mine: string): string {
  return differences(theirs, mine)
    .map(({ text }) => text)
    .join('\n');
}
