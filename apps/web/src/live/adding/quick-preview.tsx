import { useT } from '../../lib/i18n';
import { LabelChip } from '../marks/label-chip';
import { PersonAvatar } from '../marks/person-avatar';
import { Points } from '../marks/points';
import { PriorityMark } from '../marks/priority-mark';
import { missingLabels, type QuickDraft } from './quick-add';
import styles from './quick-add.module.css';

/** What was understood: the marks of one story, or the number of several. */
export function QuickPreview({ drafts }: { readonly drafts: readonly QuickDraft[] }) {
  const t = useT('marks');
  const [draft, second] = drafts;
  if (draft === undefined) return null;
  const unknown = [...new Set(drafts.flatMap(({ unknownLabels }) => unknownLabels))];
  const notes = (
    <>
      {missingLabels(drafts).map((name) => (
        <span key={name} className={styles.created}>
          {t('quickAdd.createLabel', { name })}
        </span>
      ))}
      {unknown.map((name) => (
        <span key={name}>{t('quickAdd.noLabel', { name })}</span>
      ))}
    </>
  );
  if (second !== undefined)
    return (
      <p className={styles.preview}>
        {t('quickAdd.several', { count: drafts.length })} {notes}
      </p>
    );
  const { labelIds, assigneeIds, priority, points, newLabels } = draft;
  const marked = labelIds.length + assigneeIds.length + newLabels.length + unknown.length;
  if (marked === 0 && priority === 'none' && points === null) return null;
  return (
    <p className={styles.preview}>
      {notes}
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
