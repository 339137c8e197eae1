import { useQuery } from '@tanstack/react-query';
import { call, codeOf, reasonOf } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { useHash } from '../../lib/use-hash';

/** What the one-time link in the address is for. Its secret travels in the fragment, which no server log sees. */
export function useTicket() {
  const t = useT('session');
  const secret = useHash().replace(/^(?:secret|s)=/, '');
  const { data, error } = useQuery({
    queryKey: ['ticket', secret],
    enabled: secret !== '',
    staleTime: Infinity,
    queryFn: ({ signal }) => call('ticket.read', { body: { secret } }, { signal }),
  });
  // A secret of the wrong shape was copied in part.
  const reason = error === null ? null : codeOf(error) === 'body_invalid' ? t('wrongLink') : reasonOf(error);
  return { secret: secret === '' ? null : secret, data, reason };
}
