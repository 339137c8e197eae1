import type { UserId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useAll, useLive } from '../../../live/hooks';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { usePeople } from '../../../live/people';
import { useActs } from '../acts/use-acts';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy, holds } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

export function AssigneePicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const { me } = useLive();
  const { edit } = useActs();
  const people = usePeople();
  const members = useAll('member');
  const stories = usePickedStories(storyIds);
  const ids = [...new Set([me, ...members.map((member) => member.id)])];
  const choices = (typed: string): Choice[] =>
    ids.flatMap((id) => {
      const name = people.get(id)?.name;
      if (name === undefined || !holds(name, typed)) return [];
      return {
        id,
        name,
        mark: <PersonAvatar id={id} decorative />,
        hint: id === me ? t('you') : undefined,
        checked: heldBy(stories, (story) => story.assigneeIds.includes(id)),
      };
    });
  const toggle = ({ id, checked }: Choice) =>
    edit(storyIds, checked === true ? { removeAssigneeIds: [id as UserId] } : { addAssigneeIds: [id as UserId] });
  return <Picker title={t('assign')} several choices={choices} anchor={anchor} onPick={toggle} onClose={onClose} />;
}
