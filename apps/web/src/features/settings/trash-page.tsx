import type { RemovedStory } from '@rondo/contracts';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { call, problemText, reasonOf } from '../../lib/api';
import { relativeText } from '../../lib/dates';
import { useT } from '../../lib/i18n';
import { newId } from '../../lib/ids';
import { useMay } from '../../live/hooks';
import { TypeMark } from '../../live/marks/type-mark';
import { Page } from '../../ui/page';
import { Row, Rows } from '../../ui/rows';
import { SegmentedLinks } from '../../ui/segmented';
import { EmptyState, ErrorState, Waiting } from '../../ui/states';
import { showToast } from '../../ui/toast-store';
import { TopBarFill } from '../../ui/top-bar';

const pageSize = 50;
const daysInTrash = 30;

/** What was deleted or archived, and the way back. */
export default function TrashPage() {
  const t = useT('settings');
  const params = useParams({ from: '/inside/$workspace/$key' });
  const { fate = 'trash' } = useSearch({ from: '/inside/$workspace/$key/trash' });
  const queries = useQueryClient();
  const mayRestore = useMay('story.restore');
  const queryKey = ['removed', params.workspace, params.key, fate];
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey,
    staleTime: 0,
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      call(
        'story.removed',
        { params, query: { fate, limit: pageSize, ...(pageParam === undefined ? {} : { before: pageParam }) } },
        { signal },
      ),
    getNextPageParam: ({ more, stories }) => (more ? stories.at(-1)?.removedAt : undefined),
  });
  const stories = data?.pages.flatMap((page) => page.stories);
  const restore = async ({ story }: RemovedStory): Promise<void> => {
    const intent = { mutationId: newId(), name: 'story.restore' as const, body: { storyIds: [story.id] } };
    try {
      const { results } = await call('intents.send', { params, body: { intents: [intent] } });
      const [result] = results;
      if (result !== undefined && 'problem' in result)
        showToast({ title: problemText(result.problem as Parameters<typeof problemText>[0]), tone: 'bad' });
      else showToast({ title: t('trash.restored', { key: `${params.key}-${story.number}` }) });
    } catch (failure) {
      showToast({ title: reasonOf(failure), tone: 'bad' });
    }
    await queries.invalidateQueries({ queryKey });
  };
  const text = ({ removedAt }: RemovedStory): string =>
    fate === 'archive'
      ? relativeText(removedAt)
      : `${relativeText(removedAt)} · ${t('trash.goes', { when: relativeText(removedAt + daysInTrash * 86_400_000) })}`;
  return (
    <Page title={t(fate === 'trash' ? 'trash.title' : 'trash.archive')} wide>
      <TopBarFill at="view">
        <SegmentedLinks
          label={t('trash.views')}
          choices={[
            {
              label: t('trash.title'),
              link: { to: '/$workspace/$key/trash', params, search: {}, activeOptions: { exact: true } },
            },
            { label: t('trash.archive'), link: { to: '/$workspace/$key/trash', params, search: { fate: 'archive' } } },
          ]}
        />
      </TopBarFill>
      {stories === undefined &&
        (error === null ? <Waiting /> : <ErrorState error={error} onRetry={() => void refetch()} />)}
      {stories?.length === 0 && (
        <EmptyState title={t(fate === 'trash' ? 'trash.emptyTrash' : 'trash.emptyArchive')}>
          {t(fate === 'trash' ? 'trash.emptyTrashText' : 'trash.emptyArchiveText')}
        </EmptyState>
      )}
      {stories !== undefined && stories.length > 0 && (
        <Rows label={t('trash.title')}>
          {stories.map((removed) => {
            const key = `${params.key}-${removed.story.number}`;
            return (
              <Row
                key={removed.story.id}
                before={<TypeMark type={removed.story.type} />}
                title={removed.story.title}
                text={`${key} · ${text(removed)}`}
              >
                {mayRestore && (
                  <Button
                    variant="default"
                    aria-label={t('trash.restoreOf', { key })}
                    onClick={() => void restore(removed)}
                  >
                    {t('trash.restore')}
                  </Button>
                )}
              </Row>
            );
          })}
        </Rows>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('trash.more')}
        </Button>
      )}
    </Page>
  );
}
