import { useEffect, useLayoutEffect, useRef } from 'react';

/** One thing a user can do: in the palette, in the list of keys and on the keyboard at once. */
export interface Command {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** `c`, `shift+x`, `mod+k` (Ctrl or Cmd), `up`, `enter`, or two keys after each other: `g r`. */
  readonly keys?: readonly string[];
  readonly run: () => void;
  /** Absent or true: possible now. */
  readonly when?: () => boolean;
  /** Where it is not possible for want of something to do it to, the palette asks for that. */
  readonly asks?: Target;
  /** What its keys do while it is not possible. */
  readonly refuse?: () => void;
  /** Other words that the palette finds it by. */
  readonly words?: string;
  /** What has to be chosen before it runs, where that is not a story. */
  readonly question?: Question;
  /** Answers to its keys also while typing and inside dialogs. */
  readonly always?: true;
  /** In the palette after what a page itself brings. */
  readonly seldom?: true;
  /** On the keyboard and in the list of keys only. */
  readonly notInPalette?: true;
}

/** One without a key, that the palette alone leads to. */
export const seldomCommand = (
  id: string,
  title: string,
  group: string,
  run: () => unknown,
  possible = true,
  words = '',
): Command => ({ id, title, group, run: () => void run(), when: () => possible, seldom: true, words });

/** Something the palette can find by words. */
export interface Found {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly hint?: string;
  readonly run: () => void;
}
export interface Target {
  readonly act: (id: string) => void;
  /** Changes nothing. */
  readonly reads?: true;
}
/** The second step of a command in the palette. */
export interface Question {
  readonly title: string;
  readonly find: Finder;
}
type Asker = (target: Target) => Question | null;
type Finder = (query: string) => readonly Found[];

const commandOwners = new Map<object, () => readonly Command[]>();
const finderOwners = new Map<object, Finder>();
const askerOwners = new Map<object, Asker>();
const listeners = new Set<() => void>();

function register<Value>(owners: Map<object, Value>, value: Value): () => void {
  const owner = {};
  owners.set(owner, value);
  for (const listener of listeners) listener();
  return () => void owners.delete(owner);
}

/** Hears that more can be done, or found, than a moment ago. */
export function subscribeCommands(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Registers while mounted; of two commands with one id, or one key, the one registered last wins. */
export const useCommands = (commands: readonly Command[]): void => useRegistered(commandOwners, () => commands);

function useRegistered<Given extends unknown[], Answer>(
  owners: Map<object, (...given: Given) => Answer>,
  answer: (...given: Given) => Answer,
): void {
  const latest = useRef(answer);
  useLayoutEffect(() => {
    latest.current = answer;
  });
  useEffect(() => register(owners, (...given) => latest.current(...given)), [owners]);
}

export const useFinder = (find: Finder): void => useRegistered(finderOwners, find);

/** Knows what commands may be done to. */
export const useAsker = (ask: Asker): void => useRegistered(askerOwners, ask);

export const isPossible = (command: Command): boolean => command.when?.() ?? true;

/** Every command there is, what was registered last first; also those that are not possible now. */
export function allCommands(): readonly Command[] {
  const byId = new Map<string, Command>();
  for (const commands of [...commandOwners.values()].reverse())
    for (const command of commands()) if (!byId.has(command.id)) byId.set(command.id, command);
  return [...byId.values()];
}

export const possibleCommands = (): readonly Command[] => allCommands().filter(isPossible);

export const findAll = (query: string): readonly Found[] => [...finderOwners.values()].flatMap((find) => find(query));

export const questionFor = (target: Target): Question | null => [...askerOwners.values()].at(-1)?.(target) ?? null;

export function runCommand(id: string): void {
  possibleCommands()
    .find((command) => command.id === id)
    ?.run();
}
