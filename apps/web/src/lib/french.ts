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
