import { cardPoints } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { numberText } from '../../../lib/numbers';
import { usePlanning } from '../../../live/sprints';
import { useActs } from '../acts/use-acts';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

const none = 'none';
/** LIMIT: as the contract has it. */
const most = 1000;

/** The sizes of the team's cards. */
export function PointsPicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const marks = useT('marks');
  const { edit } = useActs();
  const stories = usePickedStories(storyIds);
  const { deck } = usePlanning();
  const sizes = deck.map(cardPoints).filter((size) => size !== null);
  const refusal = (name: string): Choice => ({ id: 'refused', name, disabled: true });
  const choice = (id: string, name: string, points: number | null): Choice => ({
    id,
    name,
    checked: heldBy(stories, (story) => story.points === points),
  });
  const choices = (typed: string): Choice[] => {
    const words = typed.trim().replace(',', '.');
    const number = Number(words);
    if (words !== '' && !(number >= 0 && number <= most)) return [refusal(t('pointsRange', { most }))];
    const numbers = sizes
      .filter((size) => String(size).startsWith(words))
      .map((size) => choice(String(size), marks('points', { count: size }), size));
    if (words === '') return [choice(none, t('noPoints'), null), ...numbers];
    return sizes.includes(number) ? numbers : [...numbers, refusal(t('notInDeck', { points: numberText(number) }))];
  };
  const set = ({ id }: Choice) => edit(storyIds, { set: { points: id === none ? null : Number(id) } });
  return <Picker title={t('points')} choices={choices} anchor={anchor} onPick={set} onClose={onClose} />;
}
