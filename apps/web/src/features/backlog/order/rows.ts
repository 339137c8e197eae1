import type { StoryId } from '@rondo/domain';
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

interface Block {
  readonly band: Band;
  readonly start: number;
  readonly adding: boolean;
  readonly stories: number;
  readonly tail: 'hint' | 'more' | null;
}

/** All bands as one flat list of rows, which are made when they are looked at: there may be fifty thousand. */
export class Rows {
  readonly count: number;
  private readonly blocks: Block[] = [];

  constructor(
    readonly bands: readonly Band[],
    extras: Extras,
  ) {
    let start = 0;
    for (const band of bands) {
      const stories = band.open ? band.ids.length : 0;
      const adding = extras.adding === band.key;
      const tail = tailOf(band, extras);
      this.blocks.push({ band, start, adding, stories, tail });
      start += 1 + (adding ? 1 : 0) + stories + (tail === null ? 0 : 1);
    }
    this.count = start;
  }

  at(row: number): Row | undefined {
    const block = this.blocks[this.blockAt(row)];
    if (block === undefined || row < 0 || row >= this.count) return undefined;
    const { band, adding, stories, tail } = block;
    const below = row - block.start - 1;
    if (below < 0) return { band, kind: 'head' };
    if (adding && below === 0) return { band, kind: 'adding' };
    const index = below - (adding ? 1 : 0);
    const id = index < stories ? band.ids[index] : undefined;
    if (id !== undefined) return { band, kind: 'story', id, index };
    return tail === null ? undefined : { band, kind: tail };
  }

  /** Where a story is drawn; -1 when it is not. */
  of(id: StoryId): number {
    for (const { band, start, adding, stories } of this.blocks) {
      const index = stories === 0 ? -1 : band.ids.indexOf(id);
      if (index >= 0) return start + 1 + (adding ? 1 : 0) + index;
    }
    return -1;
  }

  headOf(key: string): number {
    return this.blocks.find(({ band }) => band.key === key)?.start ?? -1;
  }

  /** The stories that are drawn, from top to bottom. */
  stories(): StoryId[] {
    return this.blocks.flatMap(({ band, stories }) => (stories === 0 ? [] : band.ids));
  }

  private blockAt(row: number): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.blocks[middle]?.start ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function tailOf(band: Band, { adding, filtering, more }: Extras): Block['tail'] {
  if (band.group !== null || !band.open) return null;
  if (band.section.key === 'backlog' && more && !band.grouped) return 'more';
  const empty = band.section.stories.length === 0 && !filtering;
  return empty && adding !== band.key ? 'hint' : null;
}
