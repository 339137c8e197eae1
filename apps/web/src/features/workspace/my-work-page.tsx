import type { FoundStory } from '@rondo/contracts';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState, type ReactNode } from 'react';
import { call } from '../../lib/api';
import { useT } from '../../lib/i18n';
import { Page } from '../../ui/page';
import { EmptyState, ErrorState, Waiting } from '../../ui/states';
import { ProjectWork } from './work/project-work';
import type { Touched } from './work/touched';
import { useWorkKeys } from './work/use-work-keys';

interface Props {
  /** What acts on the stories of a project that is open. */
  readonly tools: ReactNode;
}

/** The open stories that are yours, over all projects. Everything can be done with the one in focus. */
export default function MyWorkPage({ tools }: Props) {
  const t = useT('workspace');
  const { data, error, refetch } = useQuery({
    queryKey: ['my-work'],
    staleTime: 0,
    queryFn: ({ signal }) => call('me.work', undefined, { signal }),
  });
  const [touched, setTouched] = useState<Touched | null>(null);
  /** Projects with the story that was touched first. They stay open: what is not answered yet stands nowhere else. */
  const [opened, setOpened] = useState<ReadonlyMap<string, FoundStory>>(new Map());
  const touch = useCallback((next: Touched | null) => {
    setTouched(next);
    if (next === null) return;
    const address = addressOf(next.entry);
    setOpened((before) => (before.has(address) ? before : new Map([...before, [address, next.entry]])));
  }, []);
  const close = useCallback((entry: FoundStory) => {
    setTouched((now) => (now !== null && addressOf(now.entry) === addressOf(entry) ? null : now));
    setOpened((before) => new Map([...before].filter(([address]) => address !== addressOf(entry))));
  }, []);
  const askAgain = useCallback(() => void refetch(), [refetch]);
  useWorkKeys();
  const stories = data?.stories;
  const projects = Map.groupBy(stories ?? [], addressOf);
  // What has been done in a project can be taken back there also when none of its stories is left here.
  for (const address of opened.keys()) if (!projects.has(address)) projects.set(address, []);
  return (
    <Page title={t('work.title')} aside={stories && t('work.count', { count: stories.length })} wide>
      {stories === undefined && (error === null ? <Waiting /> : <ErrorState error={error} onRetry={askAgain} />)}
      {stories?.length === 0 && <EmptyState title={t('work.empty')}>{t('work.emptyText')}</EmptyState>}
      {[...projects].map(([address, found]) => (
        <ProjectWork
          key={address}
          found={found}
          opened={opened.get(address) ?? null}
          touched={touched !== null && addressOf(touched.entry) === address ? touched : null}
          onTouch={touch}
          onGone={close}
          onSaved={askAgain}
          tools={tools}
        />
      ))}
    </Page>
  );
}

const addressOf = ({ workspace, projectKey }: FoundStory): string => `${workspace}/${projectKey}`;
