import type { StoryId } from '@rondo/domain';
import { noFilter } from '../../../live/view/filter';
import type { StoryLists } from '../../../live/view/story-lists';

/** The stories of one project on the page of your work, which has no filter. */
export class WorkLists implements StoryLists {
  readonly current = noFilter;
  storyIds: readonly StoryId[] = [];

  setFilter(): boolean {
    return false;
  }

  order(): readonly StoryId[] {
    return this.storyIds;
  }

  around(): readonly StoryId[] {
    return this.storyIds;
  }

  first(): StoryId | undefined {
    return this.storyIds[0];
  }

  counts() {
    return { shown: this.storyIds.length, total: this.storyIds.length };
  }
}
