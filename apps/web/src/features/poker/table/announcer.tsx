import { pokerResult, type Poker, type Round, type Story } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { agreementWords } from '../result/agreement';
import styles from './table.module.css';

interface Props {
  readonly poker: Poker;
  readonly round: Round;
  readonly story: Story;
}

/** Says to a screen reader how the vote goes; what is said never holds a vote before the reveal. */
export function Announcer({ poker, round, story }: Props) {
  const t = useT('poker');
  const { votes, votedIds, revealsAt, settledPoints } = round;
  const of = new Set([...poker.voterIds, ...votedIds]).size;
  const result = votes === null ? null : pokerResult(poker.deck, votes);
  const progress =
    result === null
      ? revealsAt === null
        ? t('said.voted', { voted: votedIds.length, of })
        : t('said.countdown')
      : result.median === null
        ? t('said.revealedPlain')
        : t('said.revealed', { median: result.median, agreement: t(agreementWords(result)) });
  const settled = settledPoints === null ? '' : t('said.settled', { story: story.title, points: settledPoints });
  return (
    <div className={styles.unseen}>
      <p role="status">{t(round.number === 1 ? 'said.story' : 'said.again', { story: story.title })}</p>
      <p role="status">{settled === '' ? progress : settled}</p>
    </div>
  );
}
