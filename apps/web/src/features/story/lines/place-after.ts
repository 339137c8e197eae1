import type { Check, CheckId } from '@rondo/domain';

/** After which line a line must go to become the one at `to`; undefined when it is there already or there is no such place. */
export function placeAfter(lines: readonly Check[], id: CheckId, to: number): CheckId | null | undefined {
  const from = lines.findIndex((line) => line.id === id);
  if (from < 0 || from === to || to < 0 || to >= lines.length) return undefined;
  const others = lines.filter((line) => line.id !== id);
  return to === 0 ? null : others[to - 1]?.id;
}
