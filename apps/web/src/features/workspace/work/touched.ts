import type { FoundStory } from '@rondo/contracts';
import type { PointInWindow } from '../../../live/view/story-desk';

/** The story in focus, and where its menu has been asked for. */
export interface Touched {
  readonly entry: FoundStory;
  readonly menuAt: PointInWindow | null;
}
