import type { Poker, PokerResult } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { agreementWords } from './agreement';
import { labelOf } from './label-of';
import styles from './result.module.css';

interface Props {
  readonly poker: Poker;
  readonly result: PokerResult;
}

/** What the votes say. */
export function RoundResult({ poker, result }: Props) {
  const t = useT('poker');
  const { median, lowest, highest, agreement } = result;
  if (median === null || lowest === null || highest === null)
    return <p className={styles.words}>{t(result.votes.length === 0 ? 'result.noVotes' : 'result.noSizes')}</p>;
  const [low, high] = [labelOf(poker.deck, lowest), labelOf(poker.deck, highest)];
  return (
    <dl className={styles.numbers}>
      <div>
        <dt>{t('result.median')}</dt>
        <dd className={styles.median}>{labelOf(poker.deck, median)}</dd>
      </div>
      <div>
        <dt>{t('result.spread')}</dt>
        <dd>{low === high ? low : t('result.range', { low, high })}</dd>
      </div>
      <div>
        <dt className={styles.unseen}>{t('result.title')}</dt>
        <dd className={styles.agreement} data-agreement={agreement ?? 'single'}>
          {t(agreementWords(result))}
        </dd>
      </div>
    </dl>
  );
}
