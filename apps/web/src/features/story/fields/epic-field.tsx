import { hues, type EpicId } from '@rondo/domain';
import { newId } from '../../../lib/ids';
import { useT } from '../../../lib/i18n';
import { useAll, useEntity } from '../../../live/hooks';
import { Chip } from '../../../live/marks/label-chip';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { FieldRow, Nothing } from './field-row';
import styles from './fields.module.css';
import { HueDot } from './hues';
import { Picker } from './picker';
import { setFields } from './set-fields';

/** The epic of a story, made in place when it is not there yet. Closed epics are offered no more. */
export function EpicField() {
  const { story, mayEdit, openField, setOpenField } = useOpened();
  const t = useT('story');
  const epics = useAll('epic');
  const epic = useEntity('epic', story.epicId);
  const { act, error } = useAct();
  const open = epics.filter(({ id, closedAt }) => closedAt === null || id === story.epicId);
  const choices = [
    { id: '', name: t('none.epic') },
    ...open.map(({ id, title, color }) => ({ id, name: title, mark: <HueDot color={color} /> })),
  ];
  const pick = (id: string): void => {
    act(setFields(story.id, { epicId: id === '' ? null : (id as EpicId) }));
  };
  const create = (title: string): void => {
    const id = newId<EpicId>();
    const color = hues[(epics.length + 6) % hues.length] ?? 'indigo';
    if (act({ name: 'epic.create', body: { id, title, color } })) pick(id);
  };
  const shown =
    epic === undefined ? <Nothing>{t('none.epic')}</Nothing> : <Chip name={epic.title} color={epic.color} />;
  return (
    <FieldRow name="epic" error={error}>
      {(labelId) =>
        mayEdit ? (
          <Picker
            field="epic"
            labelledBy={labelId}
            choices={choices}
            chosen={[story.epicId ?? '']}
            onPick={pick}
            onCreate={create}
            opened={openField === 'epic'}
            onOpened={(opened) => {
              setOpenField(opened ? 'epic' : null);
            }}
          >
            {shown}
          </Picker>
        ) : (
          <span className={styles['text']}>{shown}</span>
        )
      }
    </FieldRow>
  );
}
