import type { Picked } from '../../../live/view/story-desk';
import { StoryMenu } from '../menu/story-menu';
import { AssigneePicker } from './assignee-picker';
import BlockForm from './block-form';
import { DuePicker } from './due-picker';
import { LabelPicker } from './label-picker';
import { EpicPicker, OriginPicker, ParentPicker, TypePicker } from './field-pickers';
import type { StoryPickerProps } from './picker-props';
import { PointsPicker } from './points-picker';
import { PriorityPicker } from './priority-picker';
import { SprintPicker } from './sprint-picker';
import { StagePicker } from './stage-picker';

const pickers = {
  stage: StagePicker,
  sprint: SprintPicker,
  assignees: AssigneePicker,
  priority: PriorityPicker,
  labels: LabelPicker,
  points: PointsPicker,
  due: DuePicker,
  type: TypePicker,
  epic: EpicPicker,
  parent: ParentPicker,
  origin: OriginPicker,
  block: BlockForm,
  menu: StoryMenu,
} as const satisfies Record<Picked, unknown>;

/** The part of its picture that shows what is picked, where there is one. */
const anchorOf = (id: string, what: Picked): Element | null =>
  document.querySelector(`[data-story="${id}"] [data-picks="${what}"]`) ??
  document.querySelector(`[data-story="${id}"]`);

/** Beside the card that it is about, when one is in view. */
export default function StoryPicker({ what, ...props }: Omit<StoryPickerProps, 'anchor'> & { readonly what: Picked }) {
  const Chosen = pickers[what];
  const [first] = props.storyIds;
  const anchor = props.storyIds.length === 1 ? anchorOf(first ?? '', what) : null;
  return <Chosen {...props} anchor={anchor} />;
}
