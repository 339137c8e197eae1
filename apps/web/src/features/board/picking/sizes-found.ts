/** LIMIT: as the contract has it. */
export const mostPoints = 1000;

interface SizesFound {
  readonly sizes: readonly number[];
  readonly refused?: 'range' | 'notInDeck';
}

/** The sizes whose digits begin as typed; the one that is meant first, and what no card says is refused. */
export function sizesFound(typed: string, sizes: readonly number[]): SizesFound {
  const words = typed.trim().replace(',', '.');
  if (words === '') return { sizes };
  const number = Number(words);
  if (!(number >= 0 && number <= mostPoints)) return { sizes: [], refused: 'range' };
  const longer = sizes.filter((size) => size !== number && String(size).startsWith(words));
  return sizes.includes(number) ? { sizes: [number, ...longer] } : { sizes: longer, refused: 'notInDeck' };
}
