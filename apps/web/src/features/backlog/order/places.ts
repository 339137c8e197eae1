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
  return atEnd ? endOf(band) : { band, index: 0 };
}

/** Below everything that stands there; of a section in groups, below all of them. */
const endOf = (band: Band): Place => ({ band, index: (band.grouped ? band.section : band).stories.length });

const idsOf = (stories: readonly Story[]): StoryId[] => stories.map(({ id }) => id);

/** After which story of its section; undefined: the stories stand there already. */
export function anchorOf(
  { band, index }: Place,
  storyIds: readonly StoryId[],
): { readonly after: StoryId | null } | undefined {
  const { section, stories } = band;
  const all = idsOf(section.stories);
  const shown = band.grouped || stories === section.stories ? all : idsOf(stories);
  const after = anchorAt(all, shown, index, new Set(storyIds));
  return staysPut(all, storyIds, after) ? undefined : { after };
}

/** Where the stories come to that go one row up or down, also over a head; null at either end. */
export function stepFrom(rows: Rows, storyIds: ReadonlySet<StoryId>, step: 1 | -1): Place | null {
  const drawn = [...storyIds].map((id) => rows.of(id)).filter((row) => row >= 0);
  if (drawn.length === 0) return null;
  if (step === 1) return stepDown(rows, Math.max(...drawn));
  return stepUp(rows, Math.min(...drawn));
}

/** A hint and the line that is typed into are no places to stop at. */
const isStop = (rows: Rows, row: number): boolean => {
  const kind = rows.at(row)?.kind;
  return kind === 'story' || kind === 'head';
};

function stepUp(rows: Rows, first: number): Place | null {
  const from = rows.at(first)?.band.section;
  for (let row = first - 1; row > 0; row--) {
    const place = isStop(rows, row) ? placeAbove(rows, row) : null;
    if (place === null) continue;
    const { section, grouped, group } = place.band;
    // Between the first group and the head of its section it stands already.
    if (section === from && grouped) continue;
    if (section === from || group === null) return place;
    const head = rows.bands.find((band) => band.section === section && band.group === null);
    return head === undefined ? place : endOf(head);
  }
  return null;
}

function stepDown(rows: Rows, last: number): Place | null {
  for (let row = last + 1; row < rows.count; row++) if (isStop(rows, row)) return placeAbove(rows, row + 1);
  return null;
}
