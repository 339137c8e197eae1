import type { SprintId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { rangeText } from '../../../lib/dates';
import { useSprintName, useSprints } from '../../../live/sprints';
import { useStoryView } from '../../../live/view';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy, holds } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

const backlog = 'backlog';

export function SprintPicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const marks = useT('marks');
  const { desk } = useStoryView();
  const nameOf = useSprintName();
  const { running, planned } = useSprints();
  const stories = usePickedStories(storyIds);
  const choices = (typed: string): Choice[] => [
    ...[...(running === undefined ? [] : [running]), ...planned]
      .map((sprint) => ({
        id: sprint.id,
        name: nameOf(sprint),
        hint: rangeText(sprint.startsOn, sprint.endsOn),
        checked: heldBy(stories, (story) => story.sprintId === sprint.id),
      }))
      .filter(({ name }) => holds(name, typed)),
    ...(holds(marks('backlog'), typed)
      ? [{ id: backlog, name: marks('backlog'), checked: heldBy(stories, (story) => story.sprintId === null) }]
      : []),
    ...(running === undefined && planned.length === 0 && typed.trim() === ''
      ? [{ id: 'none', name: t('firstSprint'), disabled: true }]
      : []),
  ];
  const plan = ({ id }: Choice) =>
    desk.ask({ kind: 'plan', storyIds, sprintId: id === backlog ? null : (id as SprintId) });
  return <Picker title={t('planTo')} choices={choices} anchor={anchor} onPick={plan} onClose={onClose} />;
}
