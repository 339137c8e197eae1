import { isDone, type StoryId } from '@rondo/domain';
import { newId } from '../../../lib/ids';
import { useT } from '../../../lib/i18n';
import { useAll, useSubtasks } from '../../../live/hooks';
import { StationName } from '../../../live/marks/station';
import { focusAround } from '../../../ui/return-focus';
import { Icon } from '../../../ui/icons';
import { FieldError } from '../fields/field-row';
import lines from '../lines/lines.module.css';
import { useOpened } from '../open/opened';
import { Section } from '../open/section';
import { useAct } from '../open/use-act';
import { StoryLink } from './story-link';
import styles from './tied.module.css';

export function Subtasks() {
  const { story, mayEdit } = useOpened();
  const t = useT('story');
  const subtasks = useSubtasks(story.id);
  const doneStage = useAll('project')[0]?.doneStage ?? 'OPERATE';
  const { act, error } = useAct();
  if (story.parentId !== null || (subtasks.length === 0 && !mayEdit)) return null;
  const done = subtasks.filter(({ stage }) => isDone(stage, doneStage)).length;
  const count = subtasks.length === 0 ? {} : { count: t('doneOf', { done, total: subtasks.length }) };
  return (
    <Section title={t('subtasks')} {...count}>
      {subtasks.length > 0 && (
        <ul className={styles['list']}>
          {subtasks.map((subtask) => (
            <li key={subtask.id} className={styles['row']}>
              <StoryLink story={subtask} />
              <small className={styles['stage']} data-station={subtask.stage}>
                <StationName station={subtask.stage} />
              </small>
            </li>
          ))}
        </ul>
      )}
      {mayEdit && (
        <span className={lines['addRow']}>
          <Icon name="plus" size={14} />
          <input
            id="add-subtask"
            className={lines['add']}
            aria-label={t('addSubtask')}
            placeholder={t('addSubtask')}
            maxLength={200}
            onKeyDown={(event) => {
              const field = event.currentTarget;
              if (event.key === 'Escape') {
                event.preventDefault();
                field.value = '';
                focusAround(field);
              }
              const title = field.value.trim();
              if (event.key !== 'Enter' || event.nativeEvent.isComposing || title === '') return;
              event.preventDefault();
              const body = { id: newId<StoryId>(), title, parentId: story.id, epicId: story.epicId };
              if (act({ name: 'story.create', body })) field.value = '';
            }}
          />
        </span>
      )}
      <FieldError>{error}</FieldError>
    </Section>
  );
}
