import type { StoryId } from '@rondo/domain';

/** Who takes the focus when a story goes: the next one that stays, else the one before. */
export function neighbourIn(
  order: readonly StoryId[],
  going: StoryId,
  stays: (id: StoryId) => boolean,
): StoryId | undefined {
  const at = Math.max(0, order.indexOf(going));
  return order.slice(at).find(stays) ?? order.slice(0, at).findLast(stays);
}
