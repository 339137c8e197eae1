import type { UserId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useAll, useLive } from '../../../live/hooks';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { usePeople } from '../../../live/people';
import { useOpened } from '../open/opened';
import { useAct } from '../open/use-act';
import { FieldRow, Nothing } from './field-row';
import styles from './fields.module.css';
import { Picker } from './picker';

export function AssigneesField() {
  const { story, mayEdit, openField, setOpenField } = useOpened();
  const t = useT('story');
  const marks = useT('marks');
  const people = usePeople();
  const { me } = useLive();
  const members = useAll('member');
  const { act, error } = useAct();
  const nameOf = (id: UserId): string => people.get(id)?.name ?? marks('somebody');
  const ids = [...new Set([...members.map(({ id }) => id), ...story.assigneeIds, me])];
  const choices = ids
    .map((id) => ({ id, name: nameOf(id), mark: <PersonAvatar id={id} decorative /> }))
    .sort((a, b) => Number(b.id === me) - Number(a.id === me) || a.name.localeCompare(b.name));
  const toggle = (id: string): void => {
    const held = story.assigneeIds.includes(id as UserId);
    const ids = [id as UserId];
    const change = held ? { removeAssigneeIds: ids } : { addAssigneeIds: ids };
    act({ name: 'story.edit', body: { storyIds: [story.id], ...change } });
  };
  const shown =
    story.assigneeIds.length === 0 ? (
      <Nothing>{t('none.assignees')}</Nothing>
    ) : (
      story.assigneeIds.map((id) => (
        <span key={id} className={styles['person']}>
          <PersonAvatar id={id} decorative />
          {nameOf(id)}
        </span>
      ))
    );
  return (
    <FieldRow name="assignees" error={error}>
      {(labelId) =>
        mayEdit ? (
          <span className={styles['inline']}>
            <Picker
              field="assignees"
              labelledBy={labelId}
              choices={choices}
              chosen={story.assigneeIds}
              many
              onPick={toggle}
              opened={openField === 'assignees'}
              onOpened={(opened) => {
                setOpenField(opened ? 'assignees' : null);
              }}
            >
              {shown}
            </Picker>
            {story.assigneeIds.length === 0 && (
              <button
                type="button"
                className={styles['small']}
                onClick={() => {
                  toggle(me);
                }}
              >
                {t('assignMe')}
              </button>
            )}
          </span>
        ) : (
          <span className={styles['text']}>{shown}</span>
        )
      }
    </FieldRow>
  );
}
