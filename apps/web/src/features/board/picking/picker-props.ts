import type { StoryId } from '@rondo/domain';

export interface StoryPickerProps {
  readonly storyIds: readonly StoryId[];
  readonly anchor: Element | null;
  readonly onClose: () => void;
}
