import { useT } from '../../lib/i18n';
import { LabelChip } from '../marks/label-chip';
import { PersonAvatar } from '../marks/person-avatar';
import { Points } from '../marks/points';
import { PriorityMark } from '../marks/priority-mark';
import type { QuickStory } from './quick-add';
import styles from './quick-add.module.css';

/** What was understood: the marks of one story, or the number of several. */
export function QuickPreview({ drafts }: { readonly drafts: readonly QuickStory[] }) {
  const t = useT('marks');
  const [draft, second] = drafts;
  if (draft === undefined) return null;
  if (second !== undefined) return <p className={styles.preview}>{t('quickAdd.several', { count: drafts.length })}</p>;
  const { labelIds, assigneeIds, priority, points } = draft;
  if (labelIds.length + assigneeIds.length === 0 && priority === 'none' && points === null) return null;
  return (
    <p className={styles.preview}>
      {priority !== 'none' && <PriorityMark priority={priority} />}
      {labelIds.map((id) => (
        <LabelChip key={id} id={id} />
      ))}
      {points !== null && <Points points={points} />}
      {assigneeIds.map((id) => (
        <PersonAvatar key={id} id={id} />
      ))}
    </p>
  );
}
