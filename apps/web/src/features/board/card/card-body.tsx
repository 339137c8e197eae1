import { isDone, type Story } from '@rondo/domain';
import { memo } from 'react';
import { useT } from '../../../lib/i18n';
import { useAll, useEntity } from '../../../live/hooks';
import { Age } from '../../../live/marks/age';
import { BlockedMark } from '../../../live/marks/blocked-mark';
import { DueMark } from '../../../live/marks/due-mark';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { Points } from '../../../live/marks/points';
import { PriorityMark } from '../../../live/marks/priority-mark';
import { StoryKey } from '../../../live/marks/story-key';
import { TypeMark } from '../../../live/marks/type-mark';
import styles from './card.module.css';
import { hasMarks } from './card-height';
import { CardLabels } from './card-labels';
import { Viewers } from './viewers';

const avatarsShown = 3;

/** What a card says. Its frame, which follows the pointer and the selection, is drawn apart. */
export const CardBody = memo(function CardBody({ story }: { readonly story: Story }) {
  return (
    <>
      <EpicStripe id={story.epicId} />
      <span className={styles.head}>
        <TypeMark type={story.type} />
        <StoryKey number={story.number} />
        <Viewers storyId={story.id} />
        {story.stage !== 'PLAN' && <Age stage={story.stage} enteredAt={story.enteredAt} />}
      </span>
      <span className={styles.title}>{story.title}</span>
      {story.blocked !== null && <BlockedMark block={story.blocked} />}
      <CardFoot story={story} />
    </>
  );
});

function CardFoot({ story }: { readonly story: Story }) {
  const { labelIds, assigneeIds, points, priority, dueOn, criteria, criteriaDone } = story;
  const doneStage = useAll('project')[0]?.doneStage ?? 'OPERATE';
  if (labelIds.length === 0 && !hasMarks(story)) return null;
  return (
    <span className={styles.foot}>
      {labelIds.length > 0 && <CardLabels ids={labelIds} />}
      {hasMarks(story) && (
        <span className={styles.marks}>
          {criteria > 0 && <CriteriaMark done={criteriaDone} of={criteria} />}
          {dueOn !== null && <DueMark day={dueOn} done={isDone(story.stage, doneStage)} />}
          <span className={styles.end}>
            {priority !== 'none' && <PriorityMark priority={priority} />}
            {points !== null && <Points points={points} />}
            {assigneeIds.length > 0 && <Assignees ids={assigneeIds} />}
          </span>
        </span>
      )}
    </span>
  );
}

function Assignees({ ids }: { readonly ids: Story['assigneeIds'] }) {
  return (
    <span className={styles.people}>
      {ids.slice(0, avatarsShown).map((id) => (
        <PersonAvatar key={id} id={id} />
      ))}
      {ids.length > avatarsShown && <span className={styles.more}>+{ids.length - avatarsShown}</span>}
    </span>
  );
}

function CriteriaMark({ done, of }: { readonly done: number; readonly of: number }) {
  const t = useT('board');
  return (
    <span className={styles.criteria} data-complete={done === of} title={t('criteria', { done, of })}>
      {done}/{of}
    </span>
  );
}

function EpicStripe({ id }: { readonly id: string | null }) {
  const epic = useEntity('epic', id);
  return epic === undefined ? null : <span className={styles.epic} data-hue={epic.color} title={epic.title} />;
}
