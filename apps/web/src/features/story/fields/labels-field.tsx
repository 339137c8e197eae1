import { hues, type Hue, type LabelId } from '@rondo/domain';
import { useState } from 'react';
import { newId } from '../../../lib/ids';
import { useT } from '../../../lib/i18n';
import { useAll } from '../../../live/hooks';
import { LabelChip } from '../../../live/marks/label-chip';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { FieldRow, Nothing } from './field-row';
import styles from './fields.module.css';
import { HueDot, HueRow } from './hues';
import { Picker } from './picker';

/** Labels; one that is not there yet is made in place, with the next colour, which can be changed at once. */
export function LabelsField() {
  const { story, mayEdit, openField, setOpenField } = useOpened();
  const t = useT('story');
  const labels = useAll('label');
  const { act, error } = useAct();
  const [fresh, setFresh] = useState<LabelId | null>(null);
  const choices = [...labels]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name, color }) => ({ id, name, mark: <HueDot color={color} /> }));
  const toggle = (id: string): void => {
    const ids = [id as LabelId];
    const held = story.labelIds.includes(id as LabelId);
    act({
      name: 'story.edit',
      body: { storyIds: [story.id], ...(held ? { removeLabelIds: ids } : { addLabelIds: ids }) },
    });
  };
  const create = (name: string): void => {
    const id = newId<LabelId>();
    const color: Hue = hues[(labels.length + 1) % hues.length] ?? 'gray';
    if (!act({ name: 'label.create', body: { id, name, color } })) return;
    toggle(id);
    setFresh(id);
  };
  const made = labels.find(({ id }) => id === fresh);
  const shown =
    story.labelIds.length === 0 ? (
      <Nothing>{t('none.labels')}</Nothing>
    ) : (
      story.labelIds.map((id) => <LabelChip key={id} id={id} />)
    );
  return (
    <FieldRow name="labels" error={error}>
      {(labelId) =>
        mayEdit ? (
          <>
            <Picker
              field="labels"
              labelledBy={labelId}
              choices={choices}
              chosen={story.labelIds}
              many
              onPick={toggle}
              onCreate={create}
              opened={openField === 'labels'}
              onOpened={(opened) => {
                setOpenField(opened ? 'labels' : null);
              }}
            >
              {shown}
            </Picker>
            {made !== undefined && (
              <HueRow
                label={made.name}
                value={made.color}
                onPick={(color) => {
                  act({ name: 'label.edit', body: { id: made.id, color } });
                  setFresh(null);
                }}
              />
            )}
          </>
        ) : (
          <span className={styles['text']}>{shown}</span>
        )
      }
    </FieldRow>
  );
}
