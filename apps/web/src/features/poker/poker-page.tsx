import type { Poker, PokerId } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { call, codeOf } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { useEntity } from '../../live/hooks';
import { Page } from '../../ui/page';
import { EmptyState, ErrorState, Waiting } from '../../ui/states';
import { Summary, type Played } from './result/summary';
import { LiveTable } from './table/live-table';
import type { ShowText } from './table/story-card';

interface Props {
  readonly id: PokerId;
  readonly showText: ShowText;
}

/** A table while it runs, and what came of it once it has ended. */
export function PokerPage({ id, showText }: Props) {
  const poker: Poker | undefined = useEntity('poker', id);
  return poker === undefined ? <EndedTable id={id} /> : <LiveTable key={id} poker={poker} showText={showText} />;
}

function EndedTable({ id }: { readonly id: PokerId }) {
  const t = useT('poker');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { data, error, refetch } = useQuery<Played>({
    queryKey: ['poker.read', params.workspace, params.key, id],
    staleTime: 0,
    // Ended here and not yet at the server, or open there and not yet here: either way it is told in a moment.
    refetchInterval: ({ state }) => (state.data?.table.live === true ? 400 : false),
    queryFn: ({ signal }) => call('poker.read', { params: { ...params, id } }, { signal }),
  });
  const notThere = codeOf(error) === 'poker_not_found' || codeOf(error) === 'path_invalid';
  if (data !== undefined && !data.table.live) return <Summary played={data} />;
  return (
    <Page title={t('title')}>
      {notThere ? (
        <EmptyState
          title={t('summary.gone')}
          action={
            <Button component={Link} variant="default" to={`/${params.workspace}/${params.key}/poker`}>
              {t('summary.tables')}
            </Button>
          }
        >
          {t('summary.goneText')}
        </EmptyState>
      ) : error === null ? (
        <Waiting />
      ) : (
        <ErrorState error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}
