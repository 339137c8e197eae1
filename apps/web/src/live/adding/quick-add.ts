import { priorities, type Hue, type LabelId, type Priority, type UserId } from '@rondo/domain';

export interface QuickAddWords {
  readonly labels: readonly { readonly id: LabelId; readonly name: string; readonly color?: Hue }[];
  readonly people: readonly { readonly id: UserId; readonly name: string }[];
  readonly me: UserId;
  /** Priorities as the reader's language calls them; the English words always work. */
  readonly priorityNames: Readonly<Record<Priority, string>>;
}

export interface QuickStory {
  readonly title: string;
  readonly labelIds: readonly LabelId[];
  readonly assigneeIds: readonly UserId[];
  readonly priority: Priority;
  readonly points: number | null;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
/** Names with spaces are written with dashes or without spaces: `#needs-design`, `@adalovelace`. */
const joined = (text: string): string => plain(text).replace(/[\s_-]+/g, '');

function named<Thing extends { readonly name: string }>(things: readonly Thing[], word: string): Thing | undefined {
  const wanted = joined(word);
  if (wanted === '') return undefined;
  const exact = things.find((thing) => joined(thing.name) === wanted);
  const starting = things.filter((thing) => joined(thing.name).startsWith(wanted));
  return exact ?? (starting.length === 1 ? starting[0] : undefined);
}

function priorityNamed(word: string, names: QuickAddWords['priorityNames']): Priority | undefined {
  const wanted = plain(word);
  if (wanted === '') return undefined;
  return priorities.find((priority) => priority.startsWith(wanted) || plain(names[priority]).startsWith(wanted));
}

/** One line: `Retry failed payments #checkout @ada !high ^5`. A word that means nothing stays in the title. */
export function parseQuickLine(line: string, words: QuickAddWords): QuickStory {
  const labelIds = new Set<LabelId>();
  const assigneeIds = new Set<UserId>();
  let priority: Priority = 'none';
  let points: number | null = null;

  const rest = line.split(/\s+/).filter((word) => {
    const name = word.slice(1);
    if (word.startsWith('#')) {
      const label = named(words.labels, name);
      if (label !== undefined) labelIds.add(label.id);
      return label === undefined;
    }
    if (word.startsWith('@')) {
      const id = name === 'me' ? words.me : named(words.people, name)?.id;
      if (id !== undefined) assigneeIds.add(id);
      return id === undefined;
    }
    if (word.startsWith('!')) {
      const found = priorityNamed(name, words.priorityNames);
      if (found !== undefined) priority = found;
      return found === undefined;
    }
    if (/^\^\d{1,4}([.,]\d)?$/.test(word)) {
      points = Math.min(1000, Number(name.replace(',', '.')));
      return false;
    }
    return true;
  });
  const title = rest.join(' ').trim() || line.trim();
  return { title: title.slice(0, 200), labelIds: [...labelIds], assigneeIds: [...assigneeIds], priority, points };
}

/** Several lines make several stories; list marks of a pasted list (`- `, `* `, `1. `, `- [ ] `) are dropped. */
export function parseQuickAdd(text: string, words: QuickAddWords): QuickStory[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+(?:\[[ xX]?\]\s+)?/, '').trim())
    .filter((line) => line !== '')
    .map((line) => parseQuickLine(line, words));
}
