import type { Picked } from '../../../live/view/story-desk';
import { useT } from '../../../lib/i18n';
import { BlockForm } from '../dialogs/forms';
import { Opening } from '../dialogs/opening';
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
  const t = useT('board');
  const Chosen = pickers[what];
  const [first] = props.storyIds;
  const anchor = props.storyIds.length === 1 ? document.querySelector(`[data-story="${first ?? ''}"]`) : null;
  return (
    <Opening label={t('block')} anchor={anchor} onClose={props.onClose}>
      <Chosen {...props} anchor={anchor} />
    </Opening>
  );
}
