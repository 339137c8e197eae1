import { hues, type LabelId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useAll } from '../../../live/hooks';
import { LabelChip } from '../../../live/marks/label-chip';
import { useActs } from '../acts/use-acts';
import { Picker, type Choice } from '../dialogs/picker';
import { heldBy, holds } from './found';
import type { StoryPickerProps } from './picker-props';
import { usePickedStories } from './use-picked-stories';

const creating = 'new';

export function LabelPicker({ storyIds, anchor, onClose }: StoryPickerProps) {
  const t = useT('board');
  const { act, edit } = useActs();
  const labels = useAll('label');
  const stories = usePickedStories(storyIds);
  const choices = (typed: string): Choice[] => {
    const name = typed.trim().slice(0, 40);
    const known = labels.some((label) => label.name.toLowerCase() === name.toLowerCase());
    const found = labels
      .filter((label) => holds(label.name, typed))
      .map(({ id }) => ({
        id,
        name: '',
        mark: <LabelChip id={id} />,
        checked: heldBy(stories, (story) => story.labelIds.includes(id)),
      }));
    return known || name === '' ? found : [...found, { id: `${creating}:${name}`, name: t('createLabel', { name }) }];
  };
  const pick = ({ id, checked }: Choice) => {
    if (!id.startsWith(`${creating}:`)) {
      edit(storyIds, checked === true ? { removeLabelIds: [id as LabelId] } : { addLabelIds: [id as LabelId] });
      return;
    }
    const made = newId<LabelId>();
    const color = hues[1 + (labels.length % (hues.length - 1))] ?? 'gray';
    const name = id.slice(creating.length + 1);
    if (act({ name: 'label.create', body: { id: made, name, color } })) edit(storyIds, { addLabelIds: [made] });
  };
  return (
    <Picker
      title={t('label')}
      several
      empty={t('firstLabel')}
      choices={choices}
      anchor={anchor}
      onPick={pick}
      onClose={onClose}
    />
  );
}
