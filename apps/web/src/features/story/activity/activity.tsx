import { Button } from '@mantine/core';
import type { Change } from '@rondo/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../../lib/api';
import { useT } from '../../../lib/i18n';
import { useStatus, useTick } from '../../../live/hooks';
import { useOpened } from '../open/opened';
import { ErrorState, Waiting } from '../../../ui/states';
import { ActivityEntry } from './activity-entry';
import styles from './activity.module.css';
import { wordsOf } from './change-words';
import { useSay } from './use-say';

const pageSize = 30;
const settleMs = 400;

/** Every change of the story, newest first. */
export function Activity() {
  const { story, place } = useOpened();
  const t = useT('story');
  const say = useSay();
  const params = { ...place, storyId: story.id };
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['story.history', story.id],
    enabled: story.number > 0,
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam === undefined ? {} : { before: pageParam }) };
      return call('story.history', { params, query }, { signal });
    },
    getNextPageParam: ({ changes, more }) => (more ? changes.at(-1)?.version : undefined),
  });
  const ticks = [useTick(`story:${story.id}`), useTick(`details:${story.id}`), useTick(`links:${story.id}`)].join();
  const { pending } = useStatus();
  useEffect(() => {
    const timer = setTimeout(() => void refetch(), settleMs);
    return () => {
      clearTimeout(timer);
    };
  }, [ticks, pending, refetch]);
  if (data === undefined)
    return error === null ? <Waiting rows={4} /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  const changes: Change[] = data.pages.flatMap((page) => page.changes);
  const undone = new Set(changes.map(({ undoes }) => undoes));
  const told = changes.map((change) => ({ change, words: wordsOf(change, story.id, say) }));
  return (
    <div>
      <ol className={styles['list']}>
        {told.map(({ change, words }) =>
          words.length === 0 ? null : (
            <ActivityEntry key={change.version} change={change} words={words} undone={undone.has(change.version)} />
          ),
        )}
      </ol>
      {changes.length === 0 && <p className={styles['none']}>{t('activity.empty')}</p>}
      {hasNextPage && (
        <Button variant="subtle" color="gray" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('moreActivity')}
        </Button>
      )}
    </div>
  );
}
