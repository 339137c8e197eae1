import type { Picked } from '../../../live/view/story-desk';
import { BlockForm } from '../dialogs/forms';
import { AssigneePicker } from './assignee-picker';
import { DuePicker } from './due-picker';
import { LabelPicker } from './label-picker';
import type { StoryPickerProps } from './picker-props';
import { PointsPicker } from './points-picker';
import { PriorityPicker } from './priority-picker';
import { StagePicker } from './stage-picker';

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
