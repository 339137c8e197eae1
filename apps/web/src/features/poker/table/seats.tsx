import type { Poker, RevealedVote, Round, UserId } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { useLive, usePresence } from '../../../live/hooks';
import { PersonAvatar } from '../../../live/marks/person-avatar';
import { usePeople } from '../../../live/people';
import { Icon } from '../../../ui/icons';
import styles from './seats.module.css';

interface Props {
  readonly poker: Poker;
  readonly round: Round;
  /** Null before the reveal. */
  readonly cast: readonly RevealedVote[] | null;
  readonly mayLead: boolean;
}

/** Everybody who votes, with their card face down; after the reveal face up, who should speak first in front. */
export function Seats({ poker, round, cast, mayLead }: Props) {
  const t = useT('poker');
  const people = usePeople();
  const { voterIds, spectatorIds } = poker;
  const { votedIds } = round;
  const nameOf = (id: UserId) => people.get(id)?.name ?? t('title');
  const silent = voterIds.filter((id) => !votedIds.includes(id));
  const seats = [...new Set([...voterIds, ...votedIds])].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  if (seats.length === 0) return <p className={styles.nobody}>{t('table.nobody')}</p>;
  return (
    <>
      <ul className={styles.seats} data-revealed={cast !== null || undefined}>
        {cast === null
          ? seats.map((id) => (
              <HiddenSeat
                key={id}
                id={id}
                name={nameOf(id)}
                voted={votedIds.includes(id)}
                canDrop={mayLead && voterIds.includes(id)}
                poker={poker}
              />
            ))
          : cast.map((vote) => <OpenSeat key={vote.userId} vote={vote} name={nameOf(vote.userId)} />)}
      </ul>
      {cast !== null && silent.length > 0 && (
        <p className={styles.watching}>{t('table.silent', { names: silent.map(nameOf).join(', ') })}</p>
      )}
      {spectatorIds.length > 0 && (
        <p className={styles.watching}>{t('table.spectators', { names: spectatorIds.map(nameOf).join(', ') })}</p>
      )}
    </>
  );
}

interface HiddenProps {
  readonly id: UserId;
  readonly name: string;
  readonly voted: boolean;
  readonly canDrop: boolean;
  readonly poker: Poker;
}

function HiddenSeat({ id, name, voted, canDrop, poker }: HiddenProps) {
  const t = useT('poker');
  const live = useLive();
  const present = usePresence();
  const away = id !== live.me && poker.deadline === null && !present.some(({ userId }) => userId === id);
  return (
    <li className={styles.seat} data-away={away || undefined}>
      <span className={styles.card} data-face={voted ? 'down' : 'none'} aria-hidden />
      <Person id={id} name={name} />
      <span className={styles.unseen}>{t(voted ? 'table.voted' : 'table.thinking', { name })}</span>
      {away && <span className={styles.unseen}>{t('table.away', { name })}</span>}
      {canDrop && !voted && id !== live.me && (
        <button
          type="button"
          className={styles.drop}
          title={t('table.dropOne', { name })}
          aria-label={t('table.dropOne', { name })}
          onClick={() => live.do({ name: 'poker.leave', body: { id: poker.id, userId: id } })}
        >
          <Icon name="close" size={12} />
        </button>
      )}
    </li>
  );
}

function OpenSeat({ vote, name }: { readonly vote: RevealedVote; readonly name: string }) {
  const t = useT('poker');
  return (
    <li className={styles.seat} data-outlier={vote.outlier ?? undefined}>
      <span className={styles.card} data-face="up" aria-hidden>
        {vote.card}
      </span>
      <Person id={vote.userId} name={name} />
      <span className={styles.unseen}>{t('table.said', { name, card: vote.card })}</span>
      {vote.outlier !== null && <span className={styles.first}>{t('result.speakFirst')}</span>}
    </li>
  );
}

function Person({ id, name }: { readonly id: UserId; readonly name: string }) {
  const t = useT('poker');
  const live = useLive();
  return (
    <span className={styles.person} aria-hidden>
      <PersonAvatar id={id} size={18} decorative />
      <span className={styles.name}>{id === live.me ? t('table.you') : name}</span>
    </span>
  );
}
