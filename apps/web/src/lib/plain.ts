const accents = /[^\0-\x7f]/;

/** Without case and accents, to find by. Most texts have no accents, and there may be ten thousand of them. */
export function plain(text: string): string {
  const bare = accents.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return bare.toLowerCase();
}
