import { priorities } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { PriorityMark } from '../../../live/marks/priority-mark';
import { useActs } from '../acts/use-acts';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy, holds } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

export function PriorityPicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const marks = useT('marks');
  const { edit } = useActs();
  const stories = usePickedStories(storyIds);
  const choices = (typed: string): Choice[] =>
    priorities
      .map((priority, rank) => ({
        id: priority,
        name: marks(`priority.${priority}`),
        mark: <PriorityMark priority={priority} />,
        digit: rank,
        checked: heldBy(stories, (story) => story.priority === priority),
      }))
      .filter(({ name }) => holds(name, typed));
  const set = ({ id }: Choice) => {
    const priority = priorities.find((known) => known === id);
    if (priority !== undefined) edit(storyIds, { set: { priority } });
  };
  return <Picker title={t('priority')} choices={choices} anchor={anchor} onPick={set} onClose={onClose} />;
}
