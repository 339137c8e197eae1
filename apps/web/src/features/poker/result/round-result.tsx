import { Button } from '@mantine/core';
import { cardLabel, cardPoints, pokerResult, type Poker, type Round } from '@rondo/domain';
import { useMemo } from 'react';
import { useT } from '../../../lib/i18n';
import { Kbd } from '../../../ui/kbd';
import type { Deeds } from '../table/use-table-commands';
import { agreementWords } from './agreement';
import { EarlierRounds } from './earlier-rounds';
import styles from './result.module.css';
import { Similar } from './similar';

interface Props {
  readonly poker: Poker;
  readonly round: Round;
  readonly deeds: Deeds;
}

/** What the votes say, and what to do with it. */
export function RoundResult({ poker, round, deeds }: Props) {
  const t = useT('poker');
  const result = useMemo(() => pokerResult(poker.deck, round.votes ?? {}), [poker.deck, round.votes]);
  const labelOf = (points: number): string =>
    cardLabel(poker.deck.find((card) => cardPoints(card) === points) ?? String(points));
  const { median, lowest, highest, agreement, suggested } = result;
  return (
    <div className={styles.result}>
      {result.votes.length === 0 ? (
        <p className={styles.words}>{t('result.noVotes')}</p>
      ) : median === null || lowest === null || highest === null ? (
        <p className={styles.words}>{t('result.noSizes')}</p>
      ) : (
        <dl className={styles.numbers}>
          <div>
            <dt>{t('result.median')}</dt>
            <dd className={styles.median}>{median}</dd>
          </div>
          <div>
            <dt>{t('result.spread')}</dt>
            <dd>
              {lowest === highest
                ? labelOf(lowest)
                : t('result.range', { low: labelOf(lowest), high: labelOf(highest) })}
            </dd>
          </div>
          <div>
            <dt className={styles.unseen}>{t('result.title')}</dt>
            <dd className={styles.agreement} data-agreement={agreement ?? 'single'}>
              {t(agreementWords(result))}
            </dd>
          </div>
        </dl>
      )}
      {deeds.mayLead && (
        <div className={styles.settle} role="group" aria-label={t('table.settle')}>
          <span className={styles.label}>{t('table.settle')}</span>
          {poker.deck.map((card) => {
            const points = cardPoints(card);
            if (points === null) return null;
            return (
              <button
                key={card}
                type="button"
                className={styles.size}
                data-suggested={points === suggested || undefined}
                aria-pressed={points === round.settledPoints}
                aria-label={t('table.settleOn', { card: cardLabel(card) })}
                onClick={() => deeds.settle(points)}
              >
                {cardLabel(card)}
              </button>
            );
          })}
        </div>
      )}
      <Similar storyId={round.storyId} points={round.settledPoints ?? suggested} />
      {round.number > 1 && <EarlierRounds round={round} deck={poker.deck} />}
      {deeds.mayLead && (
        <div className={styles.acts}>
          <Button variant="default" rightSection={<Kbd keys="a" />} onClick={deeds.again}>
            {t('table.again')}
          </Button>
          {deeds.hasNext ? (
            <Button
              variant={round.settledPoints === null ? 'default' : 'filled'}
              rightSection={<Kbd keys="n" />}
              onClick={deeds.next}
            >
              {t('table.next')}
            </Button>
          ) : (
            round.settledPoints !== null && <Button onClick={deeds.finish}>{t('table.finish')}</Button>
          )}
        </div>
      )}
    </div>
  );
}
