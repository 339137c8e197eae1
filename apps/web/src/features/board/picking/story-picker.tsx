import type { StoryId } from '@rondo/domain';
import type { Picked } from '../../../live/view/story-desk';
import { AssigneePicker } from './assignee-picker';
import { BlockForm } from './block-form';
import { DuePicker } from './due-picker';
import { LabelPicker } from './label-picker';
import { PointsPicker } from './points-picker';
import { PriorityPicker } from './priority-picker';
import { StagePicker } from './stage-picker';

export interface StoryPickerProps {
  readonly storyIds: readonly StoryId[];
  readonly anchor: Element | null;
  readonly onClose: () => void;
}

const pickers = {
  stage: StagePicker,
  assignees: AssigneePicker,
  priority: PriorityPicker,
  labels: LabelPicker,
  points: PointsPicker,
  due: DuePicker,
  block: BlockForm,
} as const satisfies Record<Picked, unknown>;

/** Beside the card that it is about, when one is in view. */
export function StoryPicker({ what, ...props }: Omit<StoryPickerProps, 'anchor'> & { readonly what: Picked }) {
  const Chosen = pickers[what];
  const [first] = props.storyIds;
  const anchor = props.storyIds.length === 1 ? document.querySelector(`[data-story="${first ?? ''}"]`) : null;
  return <Chosen {...props} anchor={anchor} />;
}
