import type { Poker, Round, RoundId, StoryId } from '@rondo/domain';
import { useEffect, useState } from 'react';
import { useCommands } from '../../../lib/commands';
import { useT } from '../../../lib/i18n';
import { newId } from '../../../lib/ids';
import { useWrite } from '../../../live/use-write';
import type { Seat } from '../use-seat';

interface Given {
  readonly poker: Poker;
  readonly round: Round | undefined;
  readonly suggested: number | null;
  readonly seat: Seat;
  readonly mayLead: boolean;
  /** The next story that is not finished. */
  readonly next: StoryId | null;
  readonly previous: StoryId | undefined;
  readonly following: StoryId | undefined;
  readonly goTo: (storyId: StoryId) => void;
  readonly take: (as: 'voter' | 'spectator') => void;
}

export interface Deeds {
  readonly mayLead: boolean;
  readonly hasNext: boolean;
  /** Those that a reveal would not wait for, once it was asked. */
  readonly missing: number;
  readonly confirming: boolean;
  readonly reveal: () => void;
  readonly again: () => void;
  readonly skip: () => void;
  readonly settle: (points: number) => void;
  readonly next: () => void;
  readonly finish: () => void;
}

const confirmMs = 4_000;

/** What can be done at a table, by button and by key alike. */
export function useTableCommands({
  poker,
  round,
  suggested,
  seat,
  mayLead,
  next,
  previous,
  following,
  goTo,
  take,
}: Given): Deeds {
  const t = useT('poker');
  const write = useWrite();
  const [asked, setAsked] = useState<RoundId | null>(null);
  const roundId = round?.id;
  useEffect(() => {
    if (asked === null) return undefined;
    const timer = setTimeout(() => setAsked(null), confirmMs);
    return () => clearTimeout(timer);
  }, [asked]);
  const isOpen = round !== undefined && round.revealedAt === null && !round.skipped;
  const missing = isOpen ? poker.voterIds.filter((userId) => !round.votedIds.includes(userId)).length : 0;
  const confirming = asked !== null && asked === roundId && missing > 0;

  const reveal = (): void => {
    if (!isOpen) return;
    if (missing > 0 && !confirming) setAsked(round.id);
    else write({ name: 'round.reveal', body: { id: round.id } });
  };
  const again = (): void => {
    if (round === undefined) return;
    const { storyId } = round;
    write({ name: 'round.start', body: { id: newId<RoundId>(), pokerId: poker.id, storyId } });
  };
  const skip = (): void => {
    if (round === undefined) return;
    write({ name: 'round.skip', body: { id: round.id, skipped: !round.skipped } });
    if (!round.skipped && next !== null) goTo(next);
  };
  const settle = (points: number): void => {
    if (round !== undefined) write({ name: 'round.settle', body: { id: round.id, points } });
  };
  const goOn = (): void => {
    if (next !== null) goTo(next);
  };
  const finish = (): void => void write({ name: 'poker.close', body: { id: poker.id } });
  const isRevealed = round !== undefined && round.revealedAt !== null;
  const command = (id: string, title: string, key: string, when: boolean, run: () => void) => ({
    id: `poker.${id}`,
    title,
    group: t('group'),
    keys: [key],
    when: () => when,
    run,
  });
  useCommands([
    command('reveal', t('table.reveal'), 'r', mayLead && isOpen, reveal),
    command('next', t('table.next'), 'n', mayLead && next !== null, goOn),
    command('previous', t('table.previous'), 'left', mayLead && previous !== undefined, () => {
      if (previous !== undefined) goTo(previous);
    }),
    command('following', t('table.following'), 'right', mayLead && following !== undefined, () => {
      if (following !== undefined) goTo(following);
    }),
    command('again', t('table.again'), 'a', mayLead && isRevealed, again),
    command('skip', t('table.skip'), 'd', mayLead && round !== undefined && !isRevealed, skip),
    command('settle', t('table.settle'), 'e', mayLead && isRevealed && suggested !== null, () => {
      if (suggested !== null) settle(suggested);
    }),
    command('watch', t(seat === 'spectator' ? 'table.sitDown' : 'table.watch'), 'w', mayLead, () =>
      take(seat === 'spectator' ? 'voter' : 'spectator'),
    ),
  ]);
  return { mayLead, hasNext: next !== null, missing, confirming, reveal, again, skip, settle, next: goOn, finish };
}
