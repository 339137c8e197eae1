import { Button } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import { useMay } from '../../../live/hooks';
import { FieldError } from '../fields/field-row';
import { useOpened } from './opened';
import styles from './story.module.css';
import { useAct } from './use-act';

/** Why this story cannot be changed here, and the way back. */
export function StandingNotice() {
  const { story, fate, mayEdit, details } = useOpened();
  const t = useT('story');
  const may = useMay('story.restore');
  const { act, error } = useAct();
  const text =
    fate === 'trash'
      ? t('inTrash')
      : fate === 'archive'
        ? t('inArchive')
        : fate === 'away'
          ? t(story.stage === 'PLAN' ? 'beyond' : 'leftBoard')
          : mayEdit
            ? null
            : t('readOnly');
  return (
    <>
      {text !== null && (
        <div className={styles['notice']} role="status">
          <p>{text}</p>
          {(fate === 'trash' || fate === 'archive') && may && (
            <Button variant="default" onClick={() => act({ name: 'story.restore', body: { storyIds: [story.id] } })}>
              {t('restore')}
            </Button>
          )}
          <FieldError>{error}</FieldError>
        </div>
      )}
      {details === 'failed' && (
        <p className={styles['notice']} role="status">
          {t('detailsFailed')}
        </p>
      )}
    </>
  );
}
