import type { FeedbackId } from '@rondo/domain';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Reply } from '@rondo/contracts';
import { useState } from 'react';
import { call, codeOf } from '../../../lib/api';

export type GuestReview = Reply<'review.open'>;

const pollMs = 4_000;
const kept = 'rondo.guest';
const mostKept = 100;

interface Guest {
  readonly name: string;
  /** What was said from this device: only who knows the ids can read it. */
  readonly mine: readonly FeedbackId[];
}

function readGuest(): Guest {
  try {
    const { name, mine } = JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<Guest>;
    return { name: String(name ?? ''), mine: Array.isArray(mine) ? mine.slice(-mostKept) : [] };
  } catch {
    return { name: '', mine: [] };
  }
}

/** Who the guest is, as far as this device remembers. */
export function useGuest() {
  const [guest, setGuest] = useState(readGuest);
  const remember = (name: string, id: FeedbackId): void => {
    const next = { name, mine: [...guest.mine, id].slice(-mostKept) };
    localStorage.setItem(kept, JSON.stringify(next));
    setGuest(next);
  };
  return { guest, remember };
}

/** The review as a guest sees it, followed while the page is open. */
export function useGuestReview(secret: string, mine: readonly FeedbackId[]): UseQueryResult<GuestReview> {
  return useQuery({
    queryKey: ['guest review', secret, mine],
    queryFn: ({ signal }) => call('review.open', { body: { secret, mine: [...mine] } }, { signal }),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => (isClosed(state.error) ? false : pollMs),
    retry: false,
  });
}

export const isClosed = (error: unknown): boolean =>
  codeOf(error) === 'review_closed' || codeOf(error) === 'body_invalid';
