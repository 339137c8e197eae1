import type { Epic, Label, ProjectIntent, ProjectIntentName, ProjectView, Sprint, Story, StoryId } from '@rondo/domain';

/** What an undo names besides stories. */
export type Thing = Sprint | Label | Epic;
const things = ['sprint', 'label', 'epic'] as const;

/** What a change of yours was, as far as it is told when it is taken back. */
export interface Deed {
  readonly name: ProjectIntentName;
  readonly stories: number;
  /** The first of them. */
  readonly storyId: StoryId | null;
  readonly thingId?: string;
}

/** What was taken back, or done again. */
export interface Shifted extends Omit<Deed, 'storyId' | 'thingId'> {
  /** The first of its stories: as it stood before where it is gone now. */
  readonly story: Story | null;
  /** The sprint, label or epic that it was done to, likewise. */
  readonly thing: Thing | null;
}

export function deedOf({ name, body }: ProjectIntent): Deed {
  const named = body as { readonly storyIds?: readonly StoryId[]; readonly storyId?: StoryId; readonly id?: StoryId };
  const isThing = things.some((kind) => name.startsWith(`${kind}.`));
  const one = name === 'story.create' ? named.id : named.storyId;
  const storyIds = named.storyIds ?? (one === undefined ? [] : [one]);
  const thing = isThing && named.id !== undefined ? { thingId: named.id } : {};
  return { name, stories: storyIds.length, storyId: storyIds[0] ?? null, ...thing };
}

export const thingOf = ({ of }: Pick<ProjectView, 'of'>, id: string): Thing | undefined =>
  things.map((kind) => (of[kind] as ReadonlyMap<string, Thing>).get(id)).find((thing) => thing !== undefined);

/** Of several parts of one act: their stories together, or those of the largest where they are of different kinds. */
export function shiftedAsOne(parts: readonly Shifted[]): Shifted | null {
  const [first] = parts;
  if (first === undefined) return null;
  const counts = parts.map(({ stories }) => stories);
  const alike = parts.every(({ name }) => name === first.name);
  const thing = parts.every((part) => part.thing?.id === first.thing?.id) ? first.thing : null;
  return { ...first, thing, stories: alike ? counts.reduce((sum, count) => sum + count, 0) : Math.max(...counts) };
}
