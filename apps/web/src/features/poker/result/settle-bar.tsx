import { Button } from '@mantine/core';
import { cardLabel, cardPoints, type Poker, type Round } from '@rondo/domain';
import { useEffect, useRef } from 'react';
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
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where a card of the hand had the focus, Enter must not settle on one that nobody meant.
    if (document.activeElement === document.body)
      bar.current?.querySelector<HTMLElement>('[data-suggested],[data-again]')?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={bar} className={styles.bar}>
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
        <Button data-again="" variant="default" rightSection={<Kbd keys="a" />} onClick={deeds.again}>
          {t('table.again')}
        </Button>
        <GoOn deeds={deeds} isDone={settled} />
      </div>
    </div>
  );
}
