import type { UserId } from '@rondo/domain';
import { useT } from '../../lib/i18n';
import { usePeople } from '../people';
import styles from './cast-vote.module.css';
import { PersonAvatar } from './person-avatar';

interface Props {
  readonly userId: UserId;
  readonly card: string;
  readonly outlier?: boolean;
}

/** The card that somebody laid in a round of planning poker. */
export function CastVote({ userId, card, outlier = false }: Props) {
  const t = useT('marks');
  const people = usePeople();
  return (
    <span className={styles.vote} data-outlier={outlier || undefined}>
      <PersonAvatar id={userId} size={16} decorative />
      <span className={styles.unseen}>{people.get(userId)?.name ?? t('somebody')}</span>
      <b>{card}</b>
    </span>
  );
}
