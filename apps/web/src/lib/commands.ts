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
  /** Answers to its keys also while typing and inside dialogs. */
  readonly always?: true;
  /** On the keyboard and in the list of keys only. */
  readonly notInPalette?: true;
}

/** Something the palette can find by words. */
export interface Found {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly hint?: string;
  readonly run: () => void;
}
type Finder = (query: string) => readonly Found[];

const commandOwners = new Map<object, () => readonly Command[]>();
const finderOwners = new Map<object, Finder>();

/** Registers while mounted; of two commands with one id, or one key, the one registered last wins. */
export function useCommands(commands: readonly Command[]): void {
  const latest = useRef(commands);
  useLayoutEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    const owner = {};
    commandOwners.set(owner, () => latest.current);
    return () => void commandOwners.delete(owner);
  }, []);
}

export function useFinder(find: Finder): void {
  const latest = useRef(find);
  useLayoutEffect(() => {
    latest.current = find;
  });
  useEffect(() => {
    const owner = {};
    finderOwners.set(owner, (query) => latest.current(query));
    return () => void finderOwners.delete(owner);
  }, []);
}

const isPossible = (command: Command): boolean => command.when?.() ?? true;

/** Every command there is, what was registered last first; also those that are not possible now. */
export function allCommands(): readonly Command[] {
  const byId = new Map<string, Command>();
  for (const commands of [...commandOwners.values()].reverse())
    for (const command of commands()) if (!byId.has(command.id)) byId.set(command.id, command);
  return [...byId.values()];
}

export const possibleCommands = (): readonly Command[] => allCommands().filter(isPossible);

export const findAll = (query: string): readonly Found[] => [...finderOwners.values()].flatMap((find) => find(query));

export function runCommand(id: string): void {
  possibleCommands()
    .find((command) => command.id === id)
    ?.run();
}
