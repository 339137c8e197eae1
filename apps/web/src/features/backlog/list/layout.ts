import { lastAt, type Block, type Rows } from '../order/rows';

/** What the rows of `list.module.css` and `head.module.css` measure; only the line to type into grows. */
const desk = { head: 44, group: 32, story: 34, adding: 76, hint: 40, more: 40 };
const phone = { head: 64, group: 44, story: 60, adding: 92, hint: 76, more: 76 };

export type Heights = typeof desk;
export const heightsOn = (onPhone: boolean): Heights => (onPhone ? phone : desk);

/** Where every row is drawn: reckoned by sections, since there may be fifty thousand rows. */
export class Layout {
  readonly height: number;
  private readonly tops: readonly number[];

  constructor(
    readonly rows: Rows,
    private readonly heights: Heights,
  ) {
    let height = 0;
    this.tops = rows.blocks.map((block) => {
      const top = height;
      height += this.heightOf(block);
      return top;
    });
    this.height = height;
  }

  /** Of the row itself, or of one past the last. */
  top(row: number): number {
    const at = this.rows.blockAt(row);
    const block = this.rows.blocks[at];
    if (block === undefined) return 0;
    const [first, below] = [this.firstStory(block), row - block.start];
    const top = this.tops[at] ?? 0;
    if (below === 0) return top;
    if (below < first) return top + this.headOf(block);
    const stories = Math.min(below - first, block.stories);
    const behind = below - first > block.stories;
    return top + this.aboveStories(block) + stories * this.heights.story + (behind ? this.tailOf(block) : 0);
  }

  bottom(row: number): number {
    return this.top(row + 1);
  }

  /** The row that lies there; the first above the list, the last below it. */
  rowAt(y: number): number {
    const at = lastAt(this.tops.length, (block) => (this.tops[block] ?? 0) <= y);
    const block = this.rows.blocks[at];
    if (block === undefined) return 0;
    const below = y - (this.tops[at] ?? 0);
    if (below < this.headOf(block)) return block.start;
    const story = Math.floor((below - this.aboveStories(block)) / this.heights.story);
    if (story < 0) return block.start + 1;
    return Math.min(block.start + this.firstStory(block) + Math.min(story, block.stories), this.rows.count - 1);
  }

  private heightOf(block: Block): number {
    return this.aboveStories(block) + block.stories * this.heights.story + this.tailOf(block);
  }

  private headOf({ band }: Block): number {
    return band.group === null ? this.heights.head : this.heights.group;
  }

  private aboveStories(block: Block): number {
    return this.headOf(block) + (block.adding ? this.heights.adding : 0);
  }

  private firstStory({ adding }: Block): number {
    return adding ? 2 : 1;
  }

  private tailOf({ tail }: Block): number {
    return tail === null ? 0 : this.heights[tail];
  }
}
