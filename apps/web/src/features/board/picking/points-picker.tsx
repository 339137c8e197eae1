import { useT } from '../../../lib/i18n';
import { useActs } from '../acts/use-acts';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

const usual = [0.5, 1, 2, 3, 5, 8, 13, 21];
const none = 'none';

export function PointsPicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const marks = useT('marks');
  const { edit } = useActs();
  const stories = usePickedStories(storyIds);
  const choices = (typed: string): Choice[] => {
    const words = typed.trim().replace(',', '.');
    const number = Number(words);
    if (words !== '' && !(number >= 0 && number <= 1000)) return [];
    const offered =
      words === '' ? usual : [number, ...usual.filter((p) => p !== number && String(p).startsWith(words))];
    const choice = (id: string, name: string, points: number | null) => ({
      id,
      name,
      checked: heldBy(stories, (story) => story.points === points),
    });
    const numbers = offered.map((points) => choice(String(points), marks('points', { count: points }), points));
    return words === '' ? [choice(none, t('noPoints'), null), ...numbers] : numbers;
  };
  const set = ({ id }: Choice) => edit(storyIds, { set: { points: id === none ? null : Number(id) } });
  return <Picker title={t('points')} choices={choices} anchor={anchor} onPick={set} onClose={onClose} />;
}
