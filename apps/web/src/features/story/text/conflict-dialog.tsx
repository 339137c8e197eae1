import { Button } from '@mantine/core';
import type { UserId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { usePerson } from '../../../live/people';
import { FieldError } from '../fields/field-row';
import { Compared } from './compared';
import { Modal } from '../../../ui/modal';
import styles from './conflict-dialog.module.css';

interface Props {
  readonly theirs: string;
  readonly theirAuthor: string | null;
  readonly mine: string;
  readonly error: string | null;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
  readonly onMerge: () => void;
  readonly onClose: () => void;
}

/** Two people wrote at once: both versions are here, and whoever came second decides. */
export function ConflictDialog({ theirs, theirAuthor, mine, error, ...deeds }: Props) {
  const t = useT('story');
  const name = usePerson(theirAuthor as UserId | null)?.name ?? t('somebody');
  return (
    <Modal tall onClose={deeds.onClose} title={t('conflict')} size={920}>
      <div className={styles['body']}>
        <p>{t('conflictText', { name })}</p>
        <Compared left={theirs} right={mine} leftTitle={t('theirs', { name })} rightTitle={t('mine')} />
        <FieldError>{error}</FieldError>
        <div className={styles['row']}>
          <Button onClick={deeds.onMerge}>{t('merge')}</Button>
          <Button variant="default" onClick={deeds.onMine}>
            {t('takeMine')}
          </Button>
          <Button variant="default" onClick={deeds.onTheirs}>
            {t('takeTheirs')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
