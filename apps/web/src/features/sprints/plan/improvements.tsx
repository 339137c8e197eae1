import { Button, TextInput } from '@mantine/core';
import type { CommentId, Sprint, Story } from '@rondo/domain';
import { useRef, useState, type SubmitEvent } from 'react';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useMay } from '../../../live/hooks';
import { Points } from '../../../live/marks/points';
import { StoryKey, useProjectKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import { useWrite } from '../../../live/use-write';
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
  const write = useWrite();
  const [dropping, setDropping] = useState(false);
  const { id, number, title, points, postponed } = story;
  const key = `${useProjectKey()}-${number}`;
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
            onClick={() => write({ name: 'story.plan', body: { storyIds: [id], sprintId: sprint.id } })}
          >
            {t('planning.take')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            aria-label={t('planning.postponeNamed', { story: key })}
            onClick={() => write({ name: 'improvement.postpone', body: { storyIds: [id], sprintId: sprint.id } })}
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
      {dropping && <DropForm storyId={id} name={key} onClose={() => setDropping(false)} />}
    </li>
  );
}

interface DropProps {
  readonly storyId: Story['id'];
  readonly name: string;
  readonly onClose: () => void;
}

function DropForm({ storyId, name, onClose }: DropProps) {
  const t = useT('sprints');
  const write = useWrite();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const drop = (event: SubmitEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else write({ name: 'improvement.drop', body: { storyId, commentId: newId<CommentId>(), reason: reason.trim() } });
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
