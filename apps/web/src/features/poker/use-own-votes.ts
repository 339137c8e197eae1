import type { Reply } from '@rondo/contracts';
import type { PokerId, RoundId } from '@rondo/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { call } from '../../lib/api';
import { useLive } from '../../live/hooks';
import { useWrite } from '../../live/use-write';

type Votes = Reply<'poker.mine'>['votes'];

interface OwnVotes {
  readonly votes: Votes;
  /** Plays a card; null takes it back. */
  readonly vote: (roundId: RoundId, card: string | null) => void;
}

/** What you voted yourself: nobody else is told, so it is not in the live state. */
export function useOwnVotes(id: PokerId): OwnVotes {
  const params = useParams({ from: '/inside/$workspace/$key' });
  const live = useLive();
  const write = useWrite();
  const queries = useQueryClient();
  const { workspace, key } = params;
  const { data } = useQuery({
    queryKey: ['poker.mine', workspace, key, id],
    staleTime: Infinity,
    queryFn: ({ signal }) => call('poker.mine', { params: { workspace, key, id } }, { signal }),
  });
  useEffect(
    () =>
      live.onRefused(({ name }) => {
        if (name === 'round.vote') void queries.invalidateQueries({ queryKey: ['poker.mine', workspace, key] });
      }),
    [live, queries, workspace, key],
  );
  const vote = useCallback(
    (roundId: RoundId, card: string | null) => {
      if (!write({ name: 'round.vote', body: { id: roundId, value: card } })) return;
      queries.setQueryData<Reply<'poker.mine'>>(['poker.mine', workspace, key, id], (known) => {
        const { [roundId]: _before, ...others } = known?.votes ?? {};
        return { votes: card === null ? others : { ...others, [roundId]: card } };
      });
    },
    [write, queries, workspace, key, id],
  );
  return { votes: data?.votes ?? {}, vote };
}
