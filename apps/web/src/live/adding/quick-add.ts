import { priorities, type Hue, type LabelId, type Priority, type ProjectIntentBody, type UserId } from '@rondo/domain';
import { plain } from '../../lib/plain';

export interface QuickAddWords {
  readonly labels: readonly { readonly id: LabelId; readonly name: string; readonly color?: Hue }[];
  readonly people: readonly { readonly id: UserId; readonly name: string }[];
  /** Whether a label that there is not yet can be made along. */
  readonly makesLabels: boolean;
  readonly me: UserId;
  /** Priorities as the reader's language calls them; the English words always work. */
  readonly priorityNames: Readonly<Record<Priority, string>>;
}

type NewLabel = NonNullable<ProjectIntentBody<'story.create'>['newLabels']>[number];

export interface QuickStory {
  readonly title: string;
  readonly labelIds: readonly LabelId[];
  readonly assigneeIds: readonly UserId[];
  readonly priority: Priority;
  readonly points: number | null;
  readonly newLabels?: readonly NewLabel[];
}

/** What was understood, and what of its labels has to be made or is left in the title. */
export interface QuickDraft extends Omit<QuickStory, 'newLabels'> {
  readonly newLabels: readonly string[];
  readonly unknownLabels: readonly string[];
}

/** Names with spaces are written with dashes or without spaces: `#needs-design`, `@adalovelace`. */
const joined = (text: string): string => plain(text).replace(/[\s_-]+/g, '');

/** The one of exactly this name. */
const called = <Thing extends { readonly name: string }>(things: readonly Thing[], word: string): Thing | undefined =>
  things.find((thing) => joined(thing.name) === joined(word));

/** The one that is meant, or all that could be. */
function named<Thing extends { readonly name: string }>(things: readonly Thing[], word: string): readonly Thing[] {
  const wanted = joined(word);
  if (wanted === '') return [];
  const exact = called(things, word);
  return exact === undefined ? things.filter((thing) => joined(thing.name).startsWith(wanted)) : [exact];
}

/** A number behind the sign means a story or an issue somewhere. */
const labelName = /^\p{L}[\p{L}\p{N}_./-]{0,39}$/u;

function priorityNamed(word: string, names: QuickAddWords['priorityNames']): Priority | undefined {
  const wanted = plain(word);
  if (wanted === '') return undefined;
  return priorities.find((priority) => priority.startsWith(wanted) || plain(names[priority]).startsWith(wanted));
}

/** One line: `Retry failed payments #checkout @ada !high ^5`. A word that means nothing stays in the title. */
export function parseQuickLine(line: string, words: QuickAddWords): QuickDraft {
  const newLabels = new Map<string, string>();
  const unknownLabels: string[] = [];
  const labelIds = new Set<LabelId>();
  const assigneeIds = new Set<UserId>();
  let priority: Priority = 'none';
  let points: number | null = null;

  const rest = line.split(/\s+/).filter((word) => {
    const name = word.slice(1);
    if (word.startsWith('#')) {
      const label = called(words.labels, name);
      if (label !== undefined) {
        labelIds.add(label.id);
        return false;
      }
      if (!labelName.test(name)) return true;
      if (words.makesLabels) newLabels.set(joined(name), name);
      else unknownLabels.push(name);
      return !words.makesLabels;
    }
    if (word.startsWith('@')) {
      const [person, another] = named(words.people, name);
      const id = name === 'me' ? words.me : another === undefined ? person?.id : undefined;
      if (id !== undefined) assigneeIds.add(id);
      return id === undefined;
    }
    if (word.startsWith('!')) {
      const found = priorityNamed(name, words.priorityNames);
      if (found !== undefined) priority = found;
      return found === undefined;
    }
    if (/^\^\d{1,4}([.,]\d+)?$/.test(word)) {
      points = Number(name.replace(',', '.'));
      return false;
    }
    return true;
  });
  const title = rest.join(' ').trim() || line.trim();
  return {
    title,
    labelIds: [...labelIds],
    assigneeIds: [...assigneeIds],
    priority,
    points,
    newLabels: [...newLabels.values()],
    unknownLabels,
  };
}

/** Several lines make several stories; list marks of a pasted list (`- `, `* `, `1. `, `- [ ] `) are dropped. */
export function parseQuickAdd(text: string, words: QuickAddWords): QuickDraft[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:(?:[-*•]|\d+[.)])\s+)?(?:\[[ xX]?\]\s+)?/, '').trim())
    .filter((line) => line !== '')
    .map((line) => parseQuickLine(line, words));
}

export const longestTitle = 200;

/** Enough of a line to know it by. */
export const startOf = (title: string): string => title.slice(0, 40).trim();

/** What no story can be called: nothing is cut, and nothing is added until it is shorter. */
export const tooLong = (drafts: readonly QuickDraft[]): readonly string[] =>
  drafts.flatMap(({ title }) => (title.length > longestTitle ? [title] : []));

export interface WrongSize {
  readonly title: string;
  readonly points: number;
}

/** Which ask for a size that no card of the deck has: nothing is added until they do not. */
export const wrongSizes = (drafts: readonly QuickDraft[], sizes: readonly (number | null)[]): readonly WrongSize[] =>
  drafts.flatMap(({ title, points }) => (points === null || sizes.includes(points) ? [] : [{ title, points }]));

/** Every label that the lines ask for and that there is not yet, once. */
export const missingLabels = (drafts: readonly QuickDraft[]): readonly string[] => [
  ...new Map(drafts.flatMap(({ newLabels }) => newLabels.map((name) => [joined(name), name]))).values(),
];

/** The stories of some lines; a label that there is not yet comes with the first that asks for it. */
export function storiesOf(
  drafts: readonly QuickDraft[],
  newLabel: (name: string, nth: number) => NewLabel,
): readonly QuickStory[] {
  const made = new Map<string, NewLabel>();
  return drafts.map(({ newLabels: names, unknownLabels: _left, ...story }) => {
    const labelIds = [...story.labelIds];
    const newLabels: NewLabel[] = [];
    for (const name of names) {
      const known = made.get(joined(name));
      const label = known ?? newLabel(name, made.size);
      made.set(joined(name), label);
      if (known === undefined) newLabels.push(label);
      else labelIds.push(label.id);
    }
    return { ...story, labelIds, ...(newLabels.length === 0 ? {} : { newLabels }) };
  });
}
