import { dateFormat } from '../../../lib/dates';
import { useT } from '../../../lib/i18n';
import { useActs } from '../acts/use-acts';
import { Picker, type Choice } from '../dialogs/picker';
import { dayMeant, daysOffered } from './due-words';
import { heldBy, holds } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

const none = 'none';

export function DuePicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const { edit } = useActs();
  const stories = usePickedStories(storyIds);
  const inWords = (day: string) =>
    dateFormat({ weekday: 'short', day: 'numeric', month: 'short' }).format(new Date(`${day}T12:00:00`));
  const choices = (typed: string): Choice[] => {
    const now = new Date();
    const meant = dayMeant(typed, now);
    if (meant !== null) return [{ id: meant, name: inWords(meant), hint: meant }];
    const days = daysOffered(now).map(({ name, day }) => ({
      id: day,
      name: t(`day.${name}`),
      hint: inWords(day),
      checked: heldBy(stories, (story) => story.dueOn === day),
    }));
    const offered = [{ id: none, name: t('noDue'), checked: heldBy(stories, (s) => s.dueOn === null) }, ...days];
    return offered.filter(({ name }) => holds(name, typed));
  };
  const set = ({ id }: Choice) => edit(storyIds, { set: { dueOn: id === none ? null : id } });
  return <Picker title={t('due')} choices={choices} anchor={anchor} onPick={set} onClose={onClose} />;
}
