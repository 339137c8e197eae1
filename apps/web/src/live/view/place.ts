import type { StoryId } from '@rondo/domain';

/**
 * After which story of the whole station a drop lands, when it lands before `shown[index]` of what the filter shows.
 * Between two shown stories it stays with the upper one; at the top of a filtered list it lands just above the first shown.
 */
export function anchorAt(
  all: readonly StoryId[],
  shown: readonly StoryId[],
  index: number,
  moving: ReadonlySet<StoryId>,
): StoryId | null {
  const staying = (id: StoryId | undefined) => id !== undefined && !moving.has(id);
  const above = shown.slice(0, index).findLast(staying);
  if (above !== undefined) return above;
  const below = shown.slice(index).find(staying);
  const end = below === undefined ? all.length : all.indexOf(below);
  const before = all.slice(0, end).findLast(staying);
  return before ?? null;
}

/** Would the stories stand where they stand already? */
export function staysPut(all: readonly StoryId[], moving: readonly StoryId[], anchor: StoryId | null): boolean {
  const start = anchor === null ? 0 : all.indexOf(anchor) + 1;
  return moving.every((id, index) => all[start + index] === id);
}

/** Where `moving` lands when it goes one step up or down among the shown; null when it is there already. */
export function stepIndex(shown: readonly StoryId[], moving: ReadonlySet<StoryId>, step: 1 | -1): number | null {
  const first = shown.findIndex((id) => moving.has(id));
  const last = shown.findLastIndex((id) => moving.has(id));
  if (first < 0) return null;
  const index = step === -1 ? first - 1 : last + 2;
  return index < 0 || index > shown.length ? null : index;
}
