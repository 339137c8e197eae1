import { Button } from '@mantine/core';
import type { UserId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { usePerson } from '../../../live/people';
import styles from './text.module.css';

interface Props {
  readonly stale: boolean;
  readonly author: string | null;
  readonly onCompare?: () => void;
  readonly onEdit: () => void;
  readonly onDiscard: () => void;
}

/** There are words here that are not saved, and perhaps somebody else's newer ones. */
export function DraftNotice({ stale, author, onCompare, onEdit, onDiscard }: Props) {
  const t = useT('story');
  const name = usePerson(author as UserId | null)?.name ?? t('somebody');
  return (
    <div className={styles['notice']} role="status">
      <p>{stale ? t('newerSaved', { name }) : t('draftKept')}</p>
      {stale ? (
        <Button variant="default" onClick={onCompare}>
          {t('compare')}
        </Button>
      ) : (
        <>
          <Button variant="default" onClick={onEdit}>
            {t('goOn')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onDiscard}>
            {t('discard')}
          </Button>
        </>
      )}
    </div>
  );
}
