import { allCommands, findAll, isPossible, questionFor, type Command, type Question } from '../../lib/commands';
import { plain } from '../../lib/plain';

export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly hint?: string | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
  readonly seldom?: true | undefined;
  readonly words?: string | undefined;
  /** What has to be answered before it runs. */
  readonly question?: Question | undefined;
}

/** What is asked for weighs least: a word at the beginning, whole before begun, then at the beginning of a word, then inside of one. Null when a word is missing. */
function weightOf(text: string, words: readonly string[]): number | null {
  let weight = 0;
  for (const word of words) {
    const at = text.indexOf(word);
    if (at < 0) return null;
    const begins = text.startsWith(`${word} `) ? 0 : 0.5;
    weight += at === 0 ? begins : text[at - 1] === ' ' ? 1 : 3;
  }
  return weight;
}

/** Null: neither possible nor worth a question. */
function entryOf(command: Command): Entry | null {
  const { id, title, group, keys, run, seldom, words, asks } = command;
  if (command.notInPalette === true) return null;
  const entry = { id, title, group, keys: keys?.[0], run, seldom, words };
  if (isPossible(command)) return command.question === undefined ? entry : { ...entry, question: command.question };
  const question = asks === undefined ? null : questionFor(asks);
  return question === null ? null : { ...entry, question };
}

/** Commands that are possible now or once a question is answered, then what the finders know, grouped in that order. */
export function matches(query: string): readonly Entry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const commands = allCommands()
    .flatMap((command) => entryOf(command) ?? [])
    .flatMap((entry) => {
      const weight = weightOf(plain(`${entry.title} ${entry.group} ${entry.words ?? ''}`), words);
      // Of two that are called alike the seldom one, a whole project perhaps, is not what is meant.
      return weight === null ? [] : [{ entry, weight: weight + (entry.seldom === true ? 0.25 : 0) }];
    })
    .sort((a, b) => (words.length === 0 ? 0 : a.weight - b.weight))
    .map(({ entry }) => entry);
  const grouped = words.length === 0 ? atRest(commands) : bestFirst(commands);
  return [...grouped, ...bestFirst(findAll(query))];
}

/** A group stands where its best entry does. */
const bestFirst = (entries: readonly Entry[]): readonly Entry[] =>
  [...Map.groupBy(entries, ({ group }) => group).values()].flat();

/** What the page itself brings comes first, what is always there later, what is seldom asked for last. */
function atRest(entries: readonly Entry[]): readonly Entry[] {
  const groups = Map.groupBy(entries, ({ group }) => group);
  const oldest = (group: readonly Entry[]): number => entries.lastIndexOf(group.at(-1) as Entry);
  const seldom = (group: readonly Entry[]): number => (group.every((entry) => entry.seldom === true) ? 1 : 0);
  return [...groups.values()].sort((a, b) => seldom(a) - seldom(b) || oldest(a) - oldest(b)).flat();
}
