import { cardPoints } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useAmount, useSizeName } from '../../../live/marks/amount';
import { usePlanning } from '../../../live/sprints';
import { useActs } from '../acts/use-acts';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy } from './found';
import type { StoryPickerProps } from './picker-props';
import { mostPoints, sizesFound } from './sizes-found';
import { usePickedStories } from './use-picked-stories';

const none = 'none';

/** The sizes of the team's cards. */
export function PointsPicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const amount = useAmount();
  const title = useSizeName();
  const { edit } = useActs();
  const stories = usePickedStories(storyIds);
  const { deck } = usePlanning();
  const all = deck.map(cardPoints).filter((size) => size !== null);
  const refusal = (name: string): Choice => ({ id: 'refused', name, disabled: true });
  const choice = (id: string, name: string, points: number | null): Choice => ({
    id,
    name,
    checked: heldBy(stories, (story) => story.points === points),
  });
  const choices = (typed: string): Choice[] => {
    const { sizes, refused } = sizesFound(typed, all);
    const numbers = sizes.map((size) => choice(String(size), amount(size), size));
    if (refused === 'range') return [refusal(t('pointsRange', { most: mostPoints }))];
    if (refused === 'notInDeck')
      return [refusal(t('notInDeck', { points: typed.trim(), sizes: all.join(' · ') })), ...numbers];
    return typed.trim() === '' ? [choice(none, t('noPoints'), null), ...numbers] : numbers;
  };
  const set = ({ id }: Choice) => edit(storyIds, { set: { points: id === none ? null : Number(id) } });
  return <Picker title={title} choices={choices} anchor={anchor} onPick={set} onClose={onClose} />;
}
