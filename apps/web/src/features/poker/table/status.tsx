import { Button } from '@mantine/core';
import { countdownMs, type Poker, type Round } from '@rondo/domain';
import { useEffect, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useNow } from '../../../live/hooks';
import { Kbd } from '../../../ui/kbd';
import { deadlineText } from '../deadline-text';
import { GoOn } from './go-on';
import styles from './table.module.css';
import type { Deeds } from './use-table-commands';

interface Props {
  readonly poker: Poker;
  readonly round: Round;
  /** How many stories wait for your vote; null when you have none. */
  readonly waiting: number | null;
  readonly deeds: Deeds;
}

/** How far the vote is, and what ends it. */
export function Status({ poker, round, waiting, deeds }: Props) {
  const t = useT('poker');
  const { votedIds, revealedAt, revealsAt, skipped } = round;
  if (skipped)
    return (
      <div className={styles.status}>
        <strong>{t('table.skipped')}</strong>
        {deeds.mayLead && (
          <span className={styles.acts}>
            <Button variant="default" onClick={deeds.skip}>
              {t('table.takeUp')}
            </Button>
            <GoOn deeds={deeds} isDone />
          </span>
        )}
      </div>
    );
  if (revealedAt !== null) return null;
  const seated = new Set([...poker.voterIds, ...votedIds]).size;
  const reveal = deeds.confirming ? t('table.revealNow', { count: deeds.missing }) : t('table.reveal');
  return (
    <div className={styles.status}>
      <div className={styles.progress}>
        {revealsAt !== null ? (
          <Countdown key={revealsAt} />
        ) : (
          <strong>
            {poker.deadline === null
              ? t('table.count', { voted: votedIds.length, of: seated })
              : t('table.countOpen', { count: votedIds.length })}
          </strong>
        )}
        {poker.deadline !== null && <Deadline at={poker.deadline} waiting={waiting} />}
      </div>
      {deeds.mayLead && (
        <span className={styles.acts}>
          <Button variant="subtle" color="gray" onClick={deeds.skip}>
            {t('table.skip')}
          </Button>
          <Button
            variant={poker.deadline === null && deeds.missing === 0 && votedIds.length > 0 ? 'filled' : 'default'}
            color={deeds.confirming ? 'red' : 'blue'}
            rightSection={deeds.confirming ? null : <Kbd keys="r" />}
            onClick={deeds.reveal}
          >
            {reveal}
          </Button>
        </span>
      )}
    </div>
  );
}

/** Runs from when it was heard of: clocks of browsers differ by more than it lasts. */
function Countdown() {
  const t = useT('poker');
  const [until] = useState(() => performance.now() + countdownMs);
  const [left, setLeft] = useState(countdownMs);
  useEffect(() => {
    const timer = setInterval(() => setLeft(until - performance.now()), 100);
    return () => clearInterval(timer);
  }, [until]);
  const seconds = Math.ceil(left / 1000);
  return (
    <strong className={styles.countdown}>
      <i aria-hidden style={{ animationDuration: `${countdownMs}ms` }} />
      {seconds > 0 ? t('table.countdown', { seconds }) : t('table.revealing')}
    </strong>
  );
}

function Deadline({ at, waiting }: { readonly at: number; readonly waiting: number | null }) {
  const t = useT('poker');
  const now = useNow(10_000);
  return (
    <span className={styles.dim}>
      {at <= now ? t('table.deadlineOver') : t('table.deadline', { when: deadlineText(at, now) })}
      {waiting !== null && ` · ${waiting === 0 ? t('table.allVoted') : t('table.openVotes', { count: waiting })}`}
    </span>
  );
}
