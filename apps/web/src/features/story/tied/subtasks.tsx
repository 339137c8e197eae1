import { isDone, type StoryId } from '@rondo/domain';
import { newId } from '../../../lib/ids';
import { useT } from '../../../lib/i18n';
import { useAll, useSubtasks } from '../../../live/hooks';
import { StationName } from '../../../live/marks/station';
import { FieldError } from '../fields/field-row';
import { AddLine } from '../lines/add-line';
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
  const add = (title: string): boolean =>
    act({
      name: 'story.create',
      body: { id: newId<StoryId>(), title, parentId: story.id, epicId: story.epicId },
    });
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
      {mayEdit && <AddLine id="add-subtask" label={t('addSubtask')} most={200} onAdd={add} />}
      <FieldError>{error}</FieldError>
    </Section>
  );
}
