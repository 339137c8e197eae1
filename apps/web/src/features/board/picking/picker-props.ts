import type { StoryId } from '@rondo/domain';
import type { PointInWindow } from '../../../live/view/story-desk';

export interface StoryPickerProps {
  readonly storyIds: readonly StoryId[];
  /** Where the pointer asked for it. */
  readonly at?: PointInWindow | undefined;
  readonly anchor: Element | null;
  readonly onClose: () => void;
}
