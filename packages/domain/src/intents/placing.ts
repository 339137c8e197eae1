import type { Story } from '../entities.js';
import type { Rank, StoryId } from '../ids.js';
import type { ProjectView } from '../project-state.js';
import { rankBetween, ranksBetween } from '../rank.js';
import type { Needs } from './intent.js';
import { stations, type Station } from '../vocabulary.js';

/** After which story; `null` is the top. An anchor that has since left means "at the end", so a stale drop still lands. */
export type After = StoryId | null;

/** What must be known to place stories behind another. */
export const placedStories = (storyIds: readonly StoryId[], after: After | undefined): Needs =>
  typeof after === 'string' ? { stories: [...storyIds, after], behind: [after] } : { stories: storyIds };

/**
 * MOVE-5: ranks for `count` stories placed together after the anchor, among the stories of the station that do not move.
 * Top and end are those of the project, so that stories that meet at a station later seldom share a rank.
 */
export function ranksAfter(
  state: ProjectView,
  station: Station,
  after: After | 'end',
  moving: ReadonlySet<string>,
  count: number,
): Rank[] {
  if (after === null) return ranksBetween(null, outermost(state, 0), count);
  const column = state.at(station);
  const anchor = after === 'end' ? undefined : state.of.story.get(after);
  const from = anchor?.stage === station ? state.indexAt(station, anchor) + 1 : column.length;
  const lower = nearest(column, from - 1, -1, ({ id }) => !moving.has(id));
  const upper = nearest(column, from, 1, ({ id, rank }) => !moving.has(id) && (lower === null || rank > lower));
  return upper === null ? ranksBetween(outermost(state, -1), null, count) : ranksBetween(lower, upper, count);
}

/** Before, or behind, which story of the whole project; before null: no place is better than another. */
export type ProjectPlace = { readonly behind: Story } | { readonly before: Story | null };

/**
 * BACKLOG-1: ranks for `count` stories between a story and its next neighbour in the whole project, so that no station has them
 * already. Null: they keep their own.
 */
export function ranksBehind(
  state: ProjectView,
  place: ProjectPlace,
  moving: ReadonlySet<string>,
  count: number,
): Rank[] | null {
  const stays = ({ id }: Story): boolean => !moving.has(id);
  const ranksAt = (pick: (column: readonly Story[], station: Station) => Rank | null): Rank[] =>
    stations.flatMap((station) => pick(state.at(station), station) ?? []).sort();
  if ('behind' in place) {
    const { rank: lower } = place.behind;
    const above = ranksAt((column, station) =>
      nearest(
        column,
        state.indexAt(station, { rank: lower, id: '' as StoryId }),
        1,
        (story) => stays(story) && story.rank > lower,
      ),
    );
    return ranksBetween(lower, above[0] ?? null, count);
  }
  if (place.before === null) return null;
  const { rank: upper } = place.before;
  const below = ranksAt((column, station) =>
    nearest(column, state.indexAt(station, { rank: upper, id: '' as StoryId }) - 1, -1, stays),
  );
  return ranksBetween(below.at(-1) ?? null, upper, count);
}

function nearest(column: readonly Story[], from: number, step: 1 | -1, fits: (story: Story) => boolean): Rank | null {
  for (let i = from; i >= 0 && i < column.length; i += step) {
    const story = column[i];
    if (story !== undefined && fits(story)) return story.rank;
  }
  return null;
}

/** The first (0) or last (-1) rank of the project; every station is in order. */
function outermost(state: ProjectView, end: 0 | -1): Rank | null {
  let found = end === -1 ? state.lastRank : null;
  for (const station of stations) {
    const rank = state.at(station).at(end)?.rank;
    if (rank !== undefined && (found === null || (end === 0 ? rank < found : rank > found))) found = rank;
  }
  return found;
}

/** RANK-4: no two stories of a station share a rank: who arrives with a rank that is taken goes right behind its holder. */
export function freeRank(
  state: ProjectView,
  station: Station,
  story: Story,
  given: ReadonlySet<Rank>,
  leaving: ReadonlySet<string> = new Set(),
): Rank {
  const column = state.at(station);
  const holderOf = (rank: Rank): boolean => {
    const holder = column[state.indexAt(station, { rank, id: '' as StoryId })];
    return holder?.rank === rank && holder.id !== story.id && !leaving.has(holder.id);
  };
  let { rank } = story;
  while (given.has(rank) || holderOf(rank)) {
    const next = column.find((other) => other.rank > rank);
    rank = rankBetween(rank, next?.rank ?? null);
  }
  return rank;
}
