import type { Story, StoryId } from '@rondo/domain';
import { anchorAt, staysPut } from '../../../live/view/place';
import type { Band } from './bands';
import type { Rows } from './rows';

/** Between which stories of a band a drop would land: before the shown one with this index. */
export interface Place {
  readonly band: Band;
  readonly index: number;
}

/** The place just above a row; `row` may be one past the last. Above the first head there is none. */
export function placeAbove(rows: Rows, row: number): Place | null {
  const above = rows.at(row - 1);
  if (above === undefined) return null;
  const { band, kind } = above;
  if (kind === 'story') return { band, index: above.index + 1 };
  // What lands on a closed head, or below the last row of a section, goes to its end.
  const atEnd = kind === 'hint' || kind === 'more' || (kind === 'head' && !band.open);
  return { band, index: atEnd ? band.stories.length : 0 };
}

const idsOf = (stories: readonly Story[]): StoryId[] => stories.map(({ id }) => id);

/** After which story of its section; undefined: the stories stand there already. */
export function anchorOf(
  { band, index }: Place,
  storyIds: readonly StoryId[],
): { readonly after: StoryId | null } | undefined {
  const { section, stories } = band;
  const all = idsOf(section.stories);
  const shown = stories === section.stories ? all : idsOf(stories);
  const after = band.grouped ? null : anchorAt(all, shown, index, new Set(storyIds));
  return staysPut(all, storyIds, after) ? undefined : { after };
}

/** Where the stories come to that go one row up or down, also over a head; null at either end. */
export function stepFrom(rows: Rows, storyIds: ReadonlySet<StoryId>, step: 1 | -1): Place | null {
  const drawn = [...storyIds].map((id) => rows.of(id)).filter((row) => row >= 0);
  if (drawn.length === 0) return null;
  if (step === 1) return stepDown(rows, Math.max(...drawn));
  const first = Math.min(...drawn);
  for (let row = first - 1; row > 0; row--) if (isStop(rows, row)) return placeAbove(rows, row);
  return null;
}

/** A hint and the line that is typed into are no places to stop at. */
const isStop = (rows: Rows, row: number): boolean => {
  const kind = rows.at(row)?.kind;
  return kind === 'story' || kind === 'head';
};

function stepDown(rows: Rows, last: number): Place | null {
  for (let row = last + 1; row < rows.count; row++) if (isStop(rows, row)) return placeAbove(rows, row + 1);
  return null;
}
