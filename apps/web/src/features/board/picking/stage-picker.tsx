import { stations } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useLive } from '../../../live/hooks';
import { StageDot } from '../../../live/marks/station';
import { useBoardView, useStoryView } from '../../../live/view';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy, holds } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

export function StagePicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const { visible } = useLive();
  const { desk } = useStoryView();
  const { lists } = useBoardView();
  const stories = usePickedStories(storyIds);
  const choices = (typed: string): Choice[] =>
    stations.flatMap((station): Choice | Choice[] => {
      const policy = visible.of.stage.get(station);
      const name = policy?.label ?? station;
      if (!holds(`${name} ${station}`, typed)) return [];
      const mark = <StageDot station={station} />;
      // One that is out of use is told to whoever asks for it by name.
      if (policy?.folded === true)
        return typed.trim() === '' ? [] : [{ id: station, name, mark, hint: t('folded'), disabled: true }];
      const limit = policy?.wipLimit ?? null;
      const total = lists.totalAt(station);
      return {
        id: station,
        name,
        mark,
        hint: limit === null ? total : `${total} / ${limit}`,
        checked: heldBy(stories, (story) => story.stage === station),
      };
    });
  const move = ({ id }: Choice) => {
    const stage = stations.find((station) => station === id);
    if (stage !== undefined) desk.ask({ kind: 'move', storyIds, stage });
  };
  return <Picker title={t('moveTo')} choices={choices} anchor={anchor} onPick={move} onClose={onClose} />;
}
