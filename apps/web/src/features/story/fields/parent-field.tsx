import type { StoryId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useStory, useSubtasks } from '../../../live/hooks';
import { useOpened } from '../open/opened';
import { StoryLink } from '../tied/story-link';
import { storyChoice } from '../tied/story-choice';
import { useStoryFinder } from '../tied/use-story-finder';
import { useAct } from '../open/use-act';
import { FieldRow, Nothing } from './field-row';
import styles from './fields.module.css';
import { Picker } from './picker';
import { setFields } from './set-fields';

/** The story that this one is a part of. A story with sub-tasks has none. */
export function ParentField() {
  const { story, mayEdit, openField, setOpenField, place } = useOpened();
  const t = useT('story');
  const parent = useStory(story.parentId);
  const subtasks = useSubtasks(story.id);
  const { act, error } = useAct();
  const { found, search } = useStoryFinder((other) => other.parentId === null && other.id !== story.id);
  if (story.parentId === null && (subtasks.length > 0 || !mayEdit)) return null;
  const choices = [{ id: '', name: t('none.parent') }, ...found.map((other) => storyChoice(other, place.key))];
  return (
    <FieldRow name="parent" error={error}>
      {(labelId) => (
        <span className={styles['inline']}>
          {mayEdit && (
            <Picker
              field="parent"
              labelledBy={labelId}
              choices={choices}
              chosen={[story.parentId ?? '']}
              placeholder={t('findStory')}
              onSearch={search}
              onPick={(id) => {
                act(setFields(story.id, { parentId: id === '' ? null : (id as StoryId) }));
              }}
              opened={openField === 'parent'}
              onOpened={(opened) => {
                setOpenField(opened ? 'parent' : null);
              }}
            >
              {story.parentId === null ? (
                <Nothing>{t('none.parent')}</Nothing>
              ) : (
                `${place.key}-${parent?.number ?? '?'}`
              )}
            </Picker>
          )}
          {parent !== undefined && <StoryLink story={parent} withKey={!mayEdit} />}
        </span>
      )}
    </FieldRow>
  );
}
