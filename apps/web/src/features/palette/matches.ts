import { findAll, possibleCommands } from '../../lib/commands';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly hint?: string | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word at the beginning of a word weighs most, then inside of one; null when a word is missing. */
function weightOf(text: string, words: readonly string[]): number | null {
  let weight = 0;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return null;
    weight += at === 0 ? 0 : text[at - 1] === ' ' ? 1 : 3;
  }
  return weight;
}

/** Commands that are possible now, then what the finders know, grouped in that order. */
export function matches(query: string): readonly Entry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const commands = possibleCommands()
    .filter(({ notInPalette }) => notInPalette !== true)
    .map(({ id, title, group, keys, run }) => ({ id, title, group, keys: keys?.[0], run }))
    .flatMap((entry) => {
      const weight = weightOf(plain(`${entry.title} ${entry.group}`), words);
      return weight === null ? [] : [{ entry, weight }];
    })
    .sort((a, b) => (words.length === 0 ? 0 : a.weight - b.weight))
    .map(({ entry }) => entry);
  return [...inGroups(commands), ...inGroups(findAll(query))];
}

/** What the page itself brings comes first, what is always there last: a group stands where its oldest entry does. */
function inGroups(entries: readonly Entry[]): readonly Entry[] {
  const groups = Map.groupBy(entries, ({ group }) => group);
  const oldest = (group: readonly Entry[]): number => entries.lastIndexOf(group.at(-1) as Entry);
  return [...groups.values()].sort((a, b) => oldest(a) - oldest(b)).flat();
}
