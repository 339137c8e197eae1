import type { Story, UserId } from '@rondo/domain';
import { memo } from 'react';
import { useT } from '../../../lib/i18n';
import { useEntity } from '../../../live/hooks';
import { useSizeName } from '../../../live/marks/amount';
import { BlockedMark } from '../../../live/marks/blocked-mark';
import { Chip, LabelChip } from '../../../live/marks/label-chip';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { PriorityMark } from '../../../live/marks/priority-mark';
import { StageDot, StationName } from '../../../live/marks/station';
import { usePeople } from '../../../live/people';
import type { Picked } from '../../../live/view/story-desk';
import { Icon } from '../../../ui/icons';
import { useBacklog, useGrouping } from '../backlog-view';
import { useListParts } from './list-context';
import styles from './list.module.css';

const labelsShown = 2;
const avatarsShown = 2;

/** What a row says beside its title; points and people are changed where they stand. */
export const RowMarks = memo(function RowMarks({ story }: { readonly story: Story }) {
  const { blocked, epicId, labelIds, priority } = story;
  const byEpic = useGrouping() === 'epic';
  return (
    <span className={styles.marks}>
      {blocked !== null && (
        <span className={styles.blocked}>
          <BlockedMark block={blocked} />
        </span>
      )}
      {!byEpic && <EpicChip id={epicId} />}
      {labelIds.length > 0 && (
        <span className={styles.labels}>
          {labelIds.slice(0, labelsShown).map((id) => (
            <LabelChip key={id} id={id} />
          ))}
          {labelIds.length > labelsShown && <span className={styles.more}>+{labelIds.length - labelsShown}</span>}
        </span>
      )}
      {story.stage !== 'PLAN' && (
        <span className={styles.stage}>
          <StageDot station={story.stage} />
          <StationName station={story.stage} />
        </span>
      )}
      <span className={styles.priority}>{priority !== 'none' && <PriorityMark priority={priority} />}</span>
      <PointsCell story={story} />
      <PeopleCell story={story} />
    </span>
  );
});

function EpicChip({ id }: { readonly id: string | null }) {
  const epic = useEntity('epic', id);
  return epic === undefined ? null : (
    <span className={styles.epic} data-hue={epic.color}>
      <Chip name={epic.title} color={epic.color} />
    </span>
  );
}

interface CellProps {
  readonly story: Story;
}

function useCell(story: Story, what: Picked) {
  const view = useBacklog();
  const { mayEdit } = useListParts();
  return {
    type: 'button',
    tabIndex: -1,
    disabled: !mayEdit,
    'data-picks': what,
    onClick: () => {
      view.focus(story.id);
      view.desk.ask({ kind: 'pick', what, storyIds: view.travelling(story.id) });
    },
  } as const;
}

function PointsCell({ story }: CellProps) {
  const t = useT('backlog');
  const ui = useT('ui');
  const what = useSizeName();
  const { points } = story;
  const name = points === null ? t('noPoints') : ui('labelled', { what, value: points });
  return (
    <button
      {...useCell(story, 'points')}
      className={styles.points}
      data-set={points !== null}
      aria-label={name}
      title={name}
    >
      {points ?? '–'}
    </button>
  );
}

function PeopleCell({ story }: CellProps) {
  const t = useT('backlog');
  const marks = useT('marks');
  const people = usePeople();
  const { assigneeIds } = story;
  const nameOf = (id: UserId) => people.get(id)?.name ?? marks('somebody');
  const name =
    assigneeIds.length === 0 ? t('noAssignee') : t('assigneesAre', { names: assigneeIds.map(nameOf).join(', ') });
  return (
    <button {...useCell(story, 'assignees')} className={styles.people} aria-label={name} title={name}>
      {assigneeIds.length === 0 && (
        <span className={styles.nobody}>
          <Icon name="plus" size={10} />
        </span>
      )}
      {assigneeIds.slice(0, avatarsShown).map((id) => (
        <PersonAvatar key={id} id={id} decorative />
      ))}
      {assigneeIds.length > avatarsShown && <span className={styles.more}>+{assigneeIds.length - avatarsShown}</span>}
    </button>
  );
}
