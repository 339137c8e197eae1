import type { Story } from '../entities.js';
import type { Rank, StoryId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import { ranksBetween } from '../rank.js';
import type { Station } from '../vocabulary.js';

/** After which story; `null` is the top. An anchor that has since left means "at the end", so a stale drop still lands. */
export type After = StoryId | null;

/** MOVE-5: ranks for `count` stories placed together after the anchor, among the stories of the station that do not move. */
export function ranksAfter(
  state: ProjectView,
  station: Station,
  after: After | 'end',
  moving: ReadonlySet<string>,
  count: number,
): Rank[] {
  const column = state.at(station);
  const anchor = after === null || after === 'end' ? undefined : state.of.story.get(after);
  const anchored = anchor !== undefined && anchor.stage === station;
  const from = after === null ? 0 : anchored ? state.indexAt(station, anchor) + 1 : column.length;
  const lower = neighbour(column, from - 1, -1, moving);
  const upper = neighbour(column, from, 1, moving);
  return ranksBetween(lower, upper, count);
}

function neighbour(column: readonly Story[], from: number, step: 1 | -1, moving: ReadonlySet<string>): Rank | null {
  for (let i = from; i >= 0 && i < column.length; i += step) {
    const story = column[i];
    if (story !== undefined && !moving.has(story.id)) return story.rank;
  }
  return null;
}
