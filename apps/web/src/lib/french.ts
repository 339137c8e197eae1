const thin = '\u202f';
const noBreak = '\u00a0';

/** The spaces that French typography never breaks at, put in once for all words of the product. */
export function typographicText(text: string): string {
  return text
    .replace(/ ([;!?%])/g, `${thin}$1`)
    .replace(/(?<=[\d<}]) (?=\d|(?:min|h|j|sem)(?![\p{L}’']))/gu, thin)
    .replace(/ :/g, `${noBreak}:`)
    .replace(/« /g, `«${noBreak}`)
    .replace(/ »/g, `${noBreak}»`)
    .replace(/'/g, '’');
}

type Words = { readonly [key: string]: string | Words };

export function typographic<Given extends Words>(words: Given): Given {
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? typographicText(value) : typographic(value),
    ]),
  ) as Given;
}

export type DateWords = Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

/** The first of a month is an ordinal, which no format of the browser knows: `1er déc.`, `1er–14 déc.`; in numbers it is one. */
export const withFirsts = (format: Intl.DateTimeFormat): DateWords => ({
  format: (date) => joined(format.formatToParts(date)),
  formatRange: (from, to) => joined(format.formatRangeToParts(from, to)),
});

function joined(parts: readonly Intl.DateTimeFormatPart[]): string {
  const named = parts.some(({ type, value }) => type === 'month' && !/\d/.test(value));
  return parts.map(({ type, value }) => (named && type === 'day' && value === '1' ? '1er' : value)).join('');
}
