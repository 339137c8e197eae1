import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api';
import { linkSecret } from './link-secret';

/** What the one-time link in the address is for. */
export function useTicket() {
  const [secret] = useState(linkSecret);
  const answer = useQuery({
    queryKey: ['ticket', secret],
    enabled: secret !== null,
    staleTime: Infinity,
    queryFn: ({ signal }) => call('ticket.read', { body: { secret: secret ?? '' } }, { signal }),
  });
  return { secret, ...answer };
}
