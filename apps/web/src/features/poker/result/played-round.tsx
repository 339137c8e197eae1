import { pokerResult, type Round } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { CastVote } from '../../../live/marks/cast-vote';
import styles from './played-round.module.css';

/** A round that is over, on one line: who should have spoken first comes first. */
export function PlayedRound({ round, deck }: { readonly round: Round; readonly deck: readonly string[] }) {
  const t = useT('poker');
  const votes = round.votes === null ? null : pokerResult(deck, round.votes).votes;
  return (
    <span className={styles.round}>
      <span className={styles.number}>{t('result.round', { number: round.number })}</span>
      {round.skipped && <span>{t('summary.skipped')}</span>}
      {votes === null && !round.skipped && <span>{t('summary.neverRevealed')}</span>}
      {votes?.length === 0 && <span>{t('result.noVotes')}</span>}
      {votes?.map(({ userId, card, outlier }) => (
        <CastVote key={userId} userId={userId} card={card} outlier={outlier !== null} />
      ))}
    </span>
  );
}
