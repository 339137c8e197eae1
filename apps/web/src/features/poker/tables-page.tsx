import { Button } from '@mantine/core';
import type { Poker } from '@rondo/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { call } from '../../lib/api';
import { dayText } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { useAll, useLive, useMay } from '../../live/hooks';
import { PersonAvatar } from '../../live/marks/person-avatar';
import { usePerson } from '../../live/people';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { Row, Rows } from '../../ui/rows';
import { EmptyState, ErrorState } from '../../ui/states';
import { TopBarFill } from '../../ui/top-bar';
import { deadlineText } from './deadline-text';
import { isFinished, openVotes, useRounds, wayIn } from './use-table';

const pageSize = 20;

/** The tables that are open, and those that have ended. */
export default function TablesPage() {
  const t = useT('poker');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const mayOpen = useMay('poker.open');
  const [project] = useAll('project');
  const tables = useAll('poker').toSorted((a, b) => b.startedAt - a.startedAt);
  return (
    <Page title={t('title')} aside={project?.name} wide>
      {mayOpen && tables.length > 0 && (
        <TopBarFill at="actions">
          <Button component={Link} to={`/${params.workspace}/${params.key}/poker/new`}>
            {t('open.new')}
          </Button>
        </TopBarFill>
      )}
      {tables.length === 0 ? (
        <EmptyState
          title={t('open.none')}
          action={
            mayOpen && (
              <Button component={Link} to={`/${params.workspace}/${params.key}/poker/new`}>
                {t('open.new')}
              </Button>
            )
          }
        >
          {t('open.noneText')}
        </EmptyState>
      ) : (
        <Panel title={t('open.title')}>
          <Rows label={t('open.title')}>
            {tables.map((poker) => (
              <OpenTable key={poker.id} poker={poker} />
            ))}
          </Rows>
        </Panel>
      )}
      <EndedTables />
    </Page>
  );
}

function OpenTable({ poker }: { readonly poker: Poker }) {
  const t = useT('poker');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const live = useLive();
  const mayVote = useMay('round.vote');
  const rounds = useRounds(poker);
  const opener = usePerson(poker.startedBy);
  const done = poker.storyIds.filter((id) => isFinished(rounds.get(id))).length;
  const waiting = openVotes(poker, rounds, live.me).length;
  const isLive = poker.deadline === null;
  const way = wayIn(poker, rounds, live.me, mayVote);
  const words = [
    t('open.by', { name: opener?.name ?? '' }),
    t('open.settled', { done, of: poker.storyIds.length }),
    isLive ? t('open.here', { count: poker.voterIds.length }) : null,
    way === 'vote' ? t('open.waiting', { count: waiting }) : null,
  ];
  return (
    <Row
      before={<PersonAvatar id={poker.startedBy} size={24} decorative />}
      title={
        isLive
          ? `${t('together')} · ${t('stories', { count: poker.storyIds.length })}`
          : t(way === 'results' ? 'afterDeadline' : 'untilDeadline', { when: deadlineText(poker.deadline) })
      }
      text={words.filter((word) => word !== null).join(' · ')}
    >
      <Button component={Link} variant="default" to={`/${params.workspace}/${params.key}/poker/${poker.id}`}>
        {t(`open.${way}`)}
      </Button>
    </Row>
  );
}

function EndedTables() {
  const t = useT('poker');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['poker.list', params.workspace, params.key],
    staleTime: 0,
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        'poker.list',
        { params, query: { limit: pageSize, ...(pageParam === undefined ? {} : { before: pageParam }) } },
        { signal },
      ),
    getNextPageParam: ({ more, tables }) => (more ? tables.at(-1)?.table.startedAt : undefined),
  });
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const ended = data?.pages.flatMap(({ tables }) => tables) ?? [];
  if (ended.length === 0) return null;
  return (
    <Panel title={t('open.ended')}>
      <Rows label={t('open.ended')}>
        {ended.map(({ table, settled }) => (
          <Row
            key={table.id}
            before={<PersonAvatar id={table.startedBy} size={24} decorative />}
            title={
              <Link to="/$workspace/$key/poker/$id" params={{ ...params, id: table.id }}>
                {`${dayText(table.startedAt)} · ${t('stories', { count: table.storyIds.length })}`}
              </Link>
            }
            text={t('open.settled', { done: settled, of: table.storyIds.length })}
          />
        ))}
      </Rows>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('open.older')}
        </Button>
      )}
    </Panel>
  );
}
