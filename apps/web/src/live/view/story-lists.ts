import type { StoryId } from '@rondo/domain';
import type { StoryFilter } from './filter';

/** What one page shows of a project's stories. */
export interface StoryLists {
  readonly current: StoryFilter;
  /** True when the filter is another one. */
  setFilter(filter: StoryFilter): boolean;
  /** Every story that is shown, in the order of the page. */
  order(): readonly StoryId[];
  /** The list that a story stands in: its neighbours are there. Empty where it is not shown. */
  around(id: StoryId): readonly StoryId[];
  first(): StoryId | undefined;
  /** How many pass the filter, and of how many. */
  counts(): { readonly shown: number; readonly total: number };
}
