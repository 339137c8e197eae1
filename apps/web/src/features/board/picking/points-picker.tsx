import { cardPoints } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { usePlanning } from '../../../live/sprints';
import { useActs } from '../acts/use-acts';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

const none = 'none';
/** LIMIT: as the contract has it. */
const most = 1000;

/** The sizes of the team's cards; another number is possible, and told to be none of them. */
export function PointsPicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const marks = useT('marks');
  const { edit } = useActs();
  const stories = usePickedStories(storyIds);
  const { deck } = usePlanning();
  const sizes = deck.map(cardPoints).filter((size) => size !== null);
  const choices = (typed: string): Choice[] => {
    const words = typed.trim().replace(',', '.');
    const number = Number(words);
    if (words !== '' && !(number >= 0 && number <= most))
      return [{ id: 'refused', name: t('pointsRange', { most }), disabled: true }];
    const offered =
      words === '' ? sizes : [number, ...sizes.filter((p) => p !== number && String(p).startsWith(words))];
    const choice = (id: string, name: string, points: number | null) => ({
      id,
      name,
      checked: heldBy(stories, (story) => story.points === points),
      ...(points === null || sizes.includes(points) ? {} : { hint: t('notInDeck') }),
    });
    const numbers = offered.map((points) => choice(String(points), marks('points', { count: points }), points));
    return words === '' ? [choice(none, t('noPoints'), null), ...numbers] : numbers;
  };
  const set = ({ id }: Choice) => edit(storyIds, { set: { points: id === none ? null : Number(id) } });
  return <Picker title={t('points')} choices={choices} anchor={anchor} onPick={set} onClose={onClose} />;
}
