import { Button } from '@mantine/core';
import { cardLabel, cardPoints, type Poker, type Round } from '@rondo/domain';
import { useT } from '../../../lib/i18n';
import { Kbd } from '../../../ui/kbd';
import { GoOn } from '../table/go-on';
import type { Deeds } from '../table/use-table-commands';
import { meaningOf } from './label-of';
import styles from './settle-bar.module.css';

interface Props {
  readonly poker: Poker;
  readonly round: Round;
  readonly suggested: number | null;
  readonly deeds: Deeds;
}

/** After the reveal, where the cards were: one press settles, another goes on. */
export function SettleBar({ poker, round, suggested, deeds }: Props) {
  const t = useT('poker');
  const settled = round.settledPoints !== null;
  return (
    <div className={styles.bar}>
      <div className={styles.sizes} role="group" aria-label={t('table.settle')}>
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
              title={meaningOf(card)}
              onClick={() => deeds.settle(points)}
            >
              {cardLabel(card)}
            </button>
          );
        })}
      </div>
      <div className={styles.acts}>
        <Button variant="default" rightSection={<Kbd keys="a" />} onClick={deeds.again}>
          {t('table.again')}
        </Button>
        <GoOn deeds={deeds} isDone={settled} />
      </div>
    </div>
  );
}
