import type { Story } from '@rondo/domain';
import { memo } from 'react';
import { useT } from '../../../../lib/i18n';
import { useEntity, useMay } from '../../../../live/hooks';
import { BlockedMark } from '../../../../live/marks/blocked-mark';
import { Chip } from '../../../../live/marks/label-chip';
import { PersonAvatar } from '../../../../live/marks/person-avatar';
import { PriorityMark } from '../../../../live/marks/priority-mark';
import { StageDot } from '../../../../live/marks/station';
import { useStoryView } from '../../../../live/view';
import { Icon } from '../../../../ui/icons';
import styles from './panes.module.css';

const avatarsShown = 2;

/** What planning asks of a story; size and people are changed where they stand. */
export const RowMarks = memo(function RowMarks({ story }: { readonly story: Story }) {
  const t = useT('sprints');
  const { desk } = useStoryView();
  const mayEdit = useMay('story.edit');
  const epic = useEntity('epic', story.epicId);
  const { id, points, assigneeIds, priority, stage, blocked } = story;
  const pick = (what: 'points' | 'assignees') => () => desk.ask({ kind: 'pick', what, storyIds: [id] });
  return (
    <span className={styles.marks}>
      {blocked !== null && (
        <span className={styles.blocked}>
          <BlockedMark block={blocked} />
        </span>
      )}
      {epic !== undefined && (
        <span className={styles.epic}>
          <Chip name={epic.title} color={epic.color} />
        </span>
      )}
      {stage !== 'PLAN' && <StageDot station={stage} />}
      {priority !== 'none' && <PriorityMark priority={priority} />}
      <button
        type="button"
        tabIndex={-1}
        className={styles.points}
        data-empty={points === null || undefined}
        disabled={!mayEdit}
        aria-label={points === null ? t('mark.unestimated') : t('mark.points', { count: points })}
        onClick={pick('points')}
      >
        {points ?? '–'}
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={styles.people}
        disabled={!mayEdit}
        aria-label={t('mark.people', { count: assigneeIds.length })}
        onClick={pick('assignees')}
      >
        {assigneeIds.length === 0 ? (
          <span className={styles.nobody}>
            <Icon name="people" size={12} />
          </span>
        ) : (
          assigneeIds.slice(0, avatarsShown).map((userId) => <PersonAvatar key={userId} id={userId} />)
        )}
        {assigneeIds.length > avatarsShown && <span className={styles.more}>+{assigneeIds.length - avatarsShown}</span>}
      </button>
    </span>
  );
});
