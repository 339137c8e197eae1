import { plain } from '../../lib/plain';

/** The first word, or the initials of three and more; numbered when that key is taken. */
export function suggestedKey(name: string, taken: ReadonlySet<string>): string {
  const words = plain(name)
    .toUpperCase()
    .replace(/[^A-Z0-9 ]/g, '')
    .split(' ')
    .filter((word) => word !== '');
  const text = words.length >= 3 ? words.map((word) => word.charAt(0)).join('') : (words[0] ?? '');
  const key = text.replace(/^[0-9]+/, '').slice(0, 6);
  if (key === '') return '';
  const base = key.padEnd(2, 'X');
  let suggestion = base;
  for (let number = 2; taken.has(suggestion); number++) suggestion = `${base}${number}`;
  return suggestion;
}

export const suggestedSlug = (name: string): string =>
  plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
