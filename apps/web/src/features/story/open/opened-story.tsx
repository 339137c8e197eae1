import type { Story } from '@rondo/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useT } from '../../../lib/i18n';
import { useComments, useDetails, useLines, useLive, useMay, useStatus, useStoryByNumber } from '../../../live/hooks';
import { EmptyState, ErrorState, Waiting } from '../../../ui/states';
import { awayQuery } from './away';
import { OpenedContext, type Opened } from './opened';
import { usePlace } from './use-place';

interface Props {
  readonly number: number;
  readonly children: ReactNode;
}

/** Finds the story by its number, wherever it is, and keeps it up to date for everything below. */
export function OpenedStory({ number, children }: Props) {
  const story = useStoryByNumber(number);
  return story === undefined ? (
    <AwayStory number={number}>{children}</AwayStory>
  ) : (
    <LiveStory key={story.id} story={story}>
      {children}
    </LiveStory>
  );
}

function LiveStory({ story, children }: { readonly story: Story; readonly children: ReactNode }) {
  const live = useLive();
  const place = usePlace();
  const details = useDetails(story.id);
  const criterion = useLines('criterion', story.id);
  const check = useLines('check', story.id);
  const comments = useComments(story.id);
  const mayEdit = useMay('story.edit');
  const [openField, setOpenField] = useState<string | null>(null);
  useEffect(() => {
    live.setPresence(story.id);
    return () => {
      live.setPresence(null);
    };
  }, [live, story.id]);
  const opened: Opened = {
    story,
    name: `${place.key}-${story.number}`,
    fate: 'open',
    mayEdit,
    details: live.visible.detailed.has(story.id) ? 'ready' : details,
    criterion,
    check,
    comments,
    openField,
    setOpenField,
    place,
  };
  return <OpenedContext value={opened}>{children}</OpenedContext>;
}

function AwayStory({ number, children }: Props) {
  const t = useT('story');
  const place = usePlace();
  const { pending } = useStatus();
  const query = useQuery(awayQuery(place, number));
  const { data, error, refetch } = query;
  // What was done to it here is at the server now.
  useEffect(() => void refetch(), [pending, refetch]);
  if (data === undefined)
    return error === null ? <Waiting rows={8} /> : <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === null)
    return <EmptyState title={t('notFound', { name: `${place.key}-${number}` })}>{t('notFoundText')}</EmptyState>;
  const opened: Opened = {
    story: data.story,
    name: `${place.key}-${number}`,
    fate: data.fate === 'open' ? 'away' : data.fate,
    mayEdit: false,
    details: 'ready',
    criterion: data.criteria,
    check: data.checks,
    comments: data.comments,
    openField: null,
    setOpenField: () => undefined,
    place,
  };
  return <OpenedContext value={opened}>{children}</OpenedContext>;
}
