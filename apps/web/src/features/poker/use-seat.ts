import type { Poker } from '@rondo/domain';
import { useParams } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { call } from '../../lib/api';
import { newId } from '../../lib/ids';
import { useStoredFlag } from '../../lib/use-stored';
import { useLive, useMay, useStatus } from '../../live/hooks';

export type Seat = 'voter' | 'spectator' | null;

interface Seated {
  readonly seat: Seat;
  readonly mayVote: boolean;
  readonly take: (as: 'voter' | 'spectator') => void;
}

/**
 * Whoever opens the page of a live table takes a seat, and gives it up on leaving: the others wait for nobody who is not
 * there. Whoever comes back to the page sits down again as before.
 */
export function useSeat(poker: Poker): Seated {
  const { id, voterIds, spectatorIds } = poker;
  const params = useParams({ from: '/inside/$workspace/$key' });
  const live = useLive();
  const { phase } = useStatus();
  const mayVote = useMay('poker.join');
  const [watches, setWatches] = useStoredFlag('rondo.poker.watches', false);
  const seat: Seat = voterIds.includes(live.me) ? 'voter' : spectatorIds.includes(live.me) ? 'spectator' : null;
  const isLive = poker.deadline === null;
  const here = phase === 'live' && mayVote && isLive;
  const now = useRef({ seat, watches });
  const inherited = useRef(false);
  useEffect(() => {
    now.current = { seat, watches };
  });

  const sit = useCallback(() => {
    if (now.current.seat !== null) return;
    live.do({ name: 'poker.join', body: { id, as: now.current.watches ? 'spectator' : 'voter' } });
  }, [live, id]);

  useEffect(() => {
    if (!here) return undefined;
    inherited.current = now.current.seat !== null;
    sit();
    const back = (): void => {
      if (document.visibilityState === 'visible') sit();
    };
    document.addEventListener('visibilitychange', back);
    window.addEventListener('pageshow', back);
    return () => {
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('pageshow', back);
    };
  }, [here, sit]);

  // A seat that was there before this page is one of another page, whose leaving may still be on its way.
  useEffect(() => {
    if (!here || seat !== null || !inherited.current) return;
    inherited.current = false;
    sit();
  }, [here, seat, sit]);

  useEffect(() => {
    if (!isLive || !mayVote) return undefined;
    /** The page goes: what its queue would send later must go now. */
    const leave = (): void => {
      if (now.current.seat === null) return;
      const intent = { mutationId: newId(), name: 'poker.leave' as const, body: { id } };
      call('intents.send', { params, body: { intents: [intent] } }, { keepalive: true }).catch(() => undefined);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      if (now.current.seat !== null) live.do({ name: 'poker.leave', body: { id } });
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- leaving is leaving the page, not drawing it again
  }, [live, id, isLive, mayVote]);

  const take = (as: 'voter' | 'spectator'): void => {
    setWatches(as === 'spectator');
    live.do({ name: 'poker.join', body: { id, as } });
  };
  return { seat, mayVote, take };
}
