import { compareRank, type Story, type StoryId } from '@rondo/domain';
import type { Band } from './bands';

/** `hint` says that a section is empty; `more` that the rest of the backlog is on its way. */
export type Row = { readonly band: Band } & (
  | { readonly kind: 'head' | 'adding' | 'hint' | 'more' }
  | { readonly kind: 'story'; readonly id: StoryId; readonly index: number }
);

interface Extras {
  /** The key of the band in which somebody is adding. */
  readonly adding: string | null;
  readonly filtering: boolean;
  readonly more: boolean;
}

/** The rows of one band: its head, the line to type into, the stories, what is said at the end. */
export interface Block {
  readonly band: Band;
  /** The row of the head. */
  readonly start: number;
  readonly adding: boolean;
  readonly stories: number;
  readonly tail: 'hint' | 'more' | null;
}

/** All bands as one flat list of rows, which are made when they are looked at: there may be fifty thousand. */
export class Rows {
  readonly count: number;
  readonly blocks: readonly Block[];
  /** Where the line to type into is drawn; -1 when there is none. */
  readonly adding: number;

  constructor(
    readonly bands: readonly Band[],
    extras: Extras,
    private readonly known: ReadonlyMap<string, Story>,
  ) {
    const blocks: Block[] = [];
    let start = 0;
    for (const band of bands) {
      const stories = band.open ? band.stories.length : 0;
      const adding = extras.adding === band.key;
      const tail = tailOf(band, extras);
      blocks.push({ band, start, adding, stories, tail });
      start += 1 + (adding ? 1 : 0) + stories + (tail === null ? 0 : 1);
    }
    this.blocks = blocks;
    this.count = start;
    this.adding = (blocks.find(({ adding }) => adding)?.start ?? -2) + 1;
  }

  at(row: number): Row | undefined {
    const block = this.blocks[this.blockAt(row)];
    if (block === undefined || row < 0 || row >= this.count) return undefined;
    const { band, adding, stories, tail } = block;
    const below = row - block.start - 1;
    if (below < 0) return { band, kind: 'head' };
    if (adding && below === 0) return { band, kind: 'adding' };
    const index = below - (adding ? 1 : 0);
    const id = index < stories ? band.stories[index]?.id : undefined;
    if (id !== undefined) return { band, kind: 'story', id, index };
    return tail === null ? undefined : { band, kind: tail };
  }

  /** Where a story is drawn; -1 when it is not. */
  of(id: StoryId): number {
    const story = this.known.get(id);
    const ranked = story === undefined ? -1 : this.find((stories) => indexIn(stories, story));
    // It may have got another rank since these rows were made.
    return ranked >= 0 ? ranked : this.find((stories) => stories.findIndex((other) => other.id === id));
  }

  headOf(key: string): number {
    return this.blocks.find(({ band }) => band.key === key)?.start ?? -1;
  }

  /** The stories that are drawn, from top to bottom. */
  stories(): StoryId[] {
    return this.blocks.flatMap(({ band, stories }) => (stories === 0 ? [] : band.stories.map(({ id }) => id)));
  }

  private find(indexOf: (stories: readonly Story[]) => number): number {
    for (const { band, start, adding, stories } of this.blocks) {
      const index = stories === 0 ? -1 : indexOf(band.stories);
      if (index >= 0) return start + 1 + (adding ? 1 : 0) + index;
    }
    return -1;
  }

  blockAt(row: number): number {
    return lastAt(this.blocks.length, (block) => (this.blocks[block]?.start ?? 0) <= row);
  }
}

/** The last place that passes, of which the first ones do; the first where none does. */
export function lastAt(count: number, passes: (place: number) => boolean): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Every section and every group is in the order of the project. */
function indexIn(stories: readonly Story[], story: Story): number {
  const at = lastAt(stories.length, (place) => compareRank(stories[place] ?? story, story) <= 0);
  return stories[at]?.id === story.id ? at : -1;
}

function tailOf(band: Band, { adding, filtering, more }: Extras): Block['tail'] {
  if (band.group !== null || !band.open) return null;
  if (band.section.key === 'backlog' && more && !band.grouped) return 'more';
  const empty = band.section.stories.length === 0 && !filtering;
  return empty && adding !== band.key ? 'hint' : null;
}
