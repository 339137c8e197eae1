import type { ProjectIntent } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useSizeName } from '../../../live/marks/amount';
import { DateInput } from '../fields/date-input';
import type { NewDraft } from './draft';
import { MorePickers } from './draft-pickers';
import styles from './new-story.module.css';

interface Props {
  readonly draft: NewDraft;
  readonly set: (part: Partial<NewDraft>) => void;
  readonly act: (intent: ProjectIntent) => boolean;
}

export function MoreFields({ draft, set, act }: Props) {
  const t = useT('story');
  const sizeName = useSizeName();
  return (
    <>
      <div className={styles['pills']}>
        <MorePickers draft={draft} set={set} act={act} />
        <input
          className={`${styles['pill']} ${styles['typed']}`}
          aria-label={sizeName}
          placeholder={sizeName}
          inputMode="decimal"
          value={draft.points}
          onChange={(event) => set({ points: event.currentTarget.value })}
        />
        <DateInput
          className={styles['pill'] ?? ''}
          label={t('field.due')}
          value={draft.dueOn}
          empty={t('field.due')}
          onChange={(dueOn) => {
            set({ dueOn });
          }}
        />
      </div>
      <label className={styles['labelled']}>
        {t('field.description')}
        <textarea
          className={styles['area']}
          placeholder={t('descriptionHint')}
          maxLength={50_000}
          value={draft.description}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
      </label>
      <label className={styles['labelled']}>
        {t('criterion.title')}
        <textarea
          className={styles['area']}
          placeholder={t('criteriaHint')}
          value={draft.criteria}
          onChange={(event) => set({ criteria: event.currentTarget.value })}
        />
      </label>
      <label className={styles['labelled']}>
        {t('check.title')}
        <textarea
          className={styles['area']}
          placeholder={t('checksHint')}
          value={draft.checks}
          onChange={(event) => set({ checks: event.currentTarget.value })}
        />
      </label>
    </>
  );
}
