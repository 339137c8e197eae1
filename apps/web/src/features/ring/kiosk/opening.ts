import type { Me } from '@rondo/contracts';
import { useCallback, useEffect, useState } from 'react';
import { ApiProblem, call } from '../../../lib/api';

export interface Place {
  readonly workspace: string;
  readonly projectKey: string;
  readonly userId: Me['user']['id'];
}
export type Opening =
  { readonly phase: 'opening' | 'away' | 'closed' } | { readonly phase: 'open'; readonly place: Place };

const firstPause = 1000;
const longestPause = 15_000;
/** Answers that mean "not now" rather than "no more". */
const passing: ReadonlySet<string> = new Set(['too_many_requests', 'database_unavailable', 'project_busy', 'internal']);

/** Opens a wall screen with its secret, and goes on trying while the server is away. */
export function useOpening(secret: string): { readonly opening: Opening; readonly again: () => void } {
  const [opening, setOpening] = useState<Opening>({ phase: 'opening' });
  const [round, setRound] = useState(0);

  useEffect(() => {
    let left = false;
    let pause = firstPause;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = async (): Promise<void> => {
      const next = await open(secret);
      if (left) return;
      setOpening(next);
      if (next.phase === 'away') later();
    };
    const later = (): void => {
      timer = setTimeout(() => void attempt(), pause * (0.8 + Math.random() * 0.4));
      pause = Math.min(longestPause, pause * 2);
    };
    if (round === 0) void attempt();
    else later();
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [secret, round]);

  const again = useCallback(() => {
    setOpening({ phase: 'opening' });
    setRound((before) => before + 1);
  }, []);
  return { opening, again };
}

async function open(secret: string): Promise<Opening> {
  if (secret === '') return { phase: 'closed' };
  try {
    const { user, kiosk } = await call('kiosk.open', { body: { secret } });
    return kiosk === null ? { phase: 'closed' } : { phase: 'open', place: { ...kiosk, userId: user.id } };
  } catch (error) {
    const gone = error instanceof ApiProblem && !passing.has(error.problem.code);
    return { phase: gone ? 'closed' : 'away' };
  }
}
