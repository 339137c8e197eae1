import { Button, TextInput } from '@mantine/core';
import type { CommentId, ProjectIntent, Sprint, Story } from '@rondo/domain';
import { useRef, useState, type SubmitEvent } from 'react';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useLive, useMay } from '../../../live/hooks';
import { Points } from '../../../live/marks/points';
import { StoryKey, useProjectKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { useSprintName } from '../../../live/sprints';
import { doUndoable } from '../../../live/tell-undoable';
import { ReturnFocus } from '../../../ui/return-focus';
import styles from './improvements.module.css';
import { useImprovements } from './plan-context';

interface Props {
  readonly sprint: Sprint;
  readonly onOpen: (number: number) => void;
}

/** What the team wants to do better comes first: taken, put off or dropped. */
export function Improvements({ sprint, onOpen }: Props) {
  const t = useT('sprints');
  const waiting = useImprovements();
  const mayPlan = useMay('story.plan');
  if (waiting.length === 0) return null;
  return (
    <section className={styles.section} aria-label={t('planning.improvements')}>
      <h2 className={styles.title}>
        {t('planning.improvements')} <span>{waiting.length}</span>
      </h2>
      <ul className={styles.list}>
        {waiting.map((story) => (
          <Improvement key={story.id} story={story} sprint={sprint} mayPlan={mayPlan} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}

interface OneProps extends Props {
  readonly story: Story;
  readonly mayPlan: boolean;
}

function Improvement({ story, sprint, mayPlan, onOpen }: OneProps) {
  const t = useT('sprints');
  const act = useAct(story, sprint);
  const [dropping, setDropping] = useState(false);
  const { id, number, title, points, postponed } = story;
  const key = `${useProjectKey()}-${number}`;
  const drop = (reason: string) =>
    act('dropped', { name: 'improvement.drop', body: { storyId: id, commentId: newId<CommentId>(), reason } });
  return (
    <li className={styles.item}>
      <button type="button" className={styles.story} onClick={() => onOpen(number)}>
        <TypeMark type="improvement" />
        <StoryKey number={number} />
        <span className={styles.name}>{title}</span>
        {postponed > 0 && <span className={styles.postponed}>{t('planning.postponed', { count: postponed })}</span>}
        {points !== null && <Points points={points} />}
      </button>
      {mayPlan && (
        <span className={styles.acts} hidden={dropping}>
          <Button
            variant="default"
            aria-label={t('planning.takeNamed', { story: key })}
            onClick={() => act('taken', { name: 'story.plan', body: { storyIds: [id], sprintId: sprint.id } })}
          >
            {t('planning.take')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            aria-label={t('planning.postponeNamed', { story: key })}
            onClick={() =>
              act('postponed', { name: 'improvement.postpone', body: { storyIds: [id], sprintId: sprint.id } })
            }
          >
            {t('planning.postpone')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            aria-label={t('planning.dropNamed', { story: key })}
            onClick={() => setDropping(true)}
          >
            {t('planning.drop')}
          </Button>
        </span>
      )}
      {dropping && <DropForm name={key} onDrop={drop} onClose={() => setDropping(false)} />}
    </li>
  );
}

/** Does what becomes of an improvement and offers the way back. */
function useAct(story: Story, sprint: Sprint): (told: Told, intent: ProjectIntent) => void {
  const t = useT('sprints');
  const live = useLive();
  const nameOf = useSprintName();
  const key = useProjectKey();
  return (told, intent) => {
    const title = t(`told.${told}`, { story: `${key}-${story.number}`, sprint: nameOf(sprint) });
    const isSo = (): boolean => {
      // The server may have to decide alone.
      return live.status.pending > 0 || isTold[told](live.visible.of.story.get(story.id), sprint);
    };
    doUndoable(live, intent, { title, undo: t('told.undo'), isSo });
  };
}

const isTold = {
  taken: (story: Story | undefined, { id }: Sprint) => story?.sprintId === id,
  postponed: (story: Story | undefined, { id }: Sprint) => story?.postponedFrom === id,
  dropped: (story: Story | undefined) => story === undefined,
} as const;
type Told = keyof typeof isTold;

interface DropProps {
  readonly name: string;
  readonly onDrop: (reason: string) => void;
  readonly onClose: () => void;
}

function DropForm({ name, onDrop, onClose }: DropProps) {
  const t = useT('sprints');
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const drop = (event: SubmitEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else onDrop(reason.trim());
  };
  return (
    <form noValidate className={styles.acts} onSubmit={drop}>
      <ReturnFocus />
      <TextInput
        ref={field}
        size="xs"
        autoFocus
        maxLength={500}
        aria-label={t('planning.dropReason', { story: name })}
        placeholder={t('planning.dropReasonPlaceholder')}
        value={reason}
        error={missing ? t('planning.dropReasonMissing') : null}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setMissing(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      />
      <Button type="submit" color="red">
        {t('planning.drop')}
      </Button>
    </form>
  );
}
