interface Dividable {
  readonly id: string;
  readonly parentId: string | null;
}

/** The story that a sub-task is part of; null: it stands for itself. */
export type PartOf<Id extends string = string> = { readonly id: Id; readonly number: number } | null;

/**
 * SPRINT-10: of the stories that a sprint has had, a sub-task is part of the one that it divides; where that one is not among them it
 * stands for itself.
 */
export function partsAmong<One extends Dividable>(stories: readonly One[]): (story: Dividable) => One | null {
  const known = new Map(stories.map((story) => [story.id, story]));
  return ({ parentId }) => known.get(parentId ?? '') ?? null;
}

/** SPRINT-10: a part counts as no story beside the one that it is part of. */
export const countWhole = (stories: readonly { readonly partOf?: PartOf }[]): number =>
  stories.filter(({ partOf }) => !partOf).length;

/** The same of stories that are looked at together. */
export function countStories(stories: readonly Dividable[], among: readonly Dividable[] = stories): number {
  const subtasks = stories.filter(({ parentId }) => parentId !== null);
  if (subtasks.length === 0) return stories.length;
  const partOf = partsAmong(among);
  return stories.length - subtasks.filter((story) => partOf(story) !== null).length;
}

/** Every part right behind the story that it is part of, where that one is listed too. */
export function partsBehind<One extends { readonly id: string; readonly partOf: PartOf }>(list: readonly One[]): One[] {
  const parts = new Map<string, One[]>(list.map(({ id }) => [id, []]));
  for (const one of list) parts.get(one.partOf?.id ?? '')?.push(one);
  const withParts = (one: One): One[] => [one, ...(parts.get(one.id) ?? []).flatMap(withParts)];
  return list.filter(({ partOf }) => !parts.has(partOf?.id ?? '')).flatMap(withParts);
}
