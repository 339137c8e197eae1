import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiProblem, call } from '../../../lib/api';
import { useLive, useTick } from '../../../live/hooks';
import { useOpened } from '../open/opened';
import { askAgain } from './ask-again';

interface Text {
  /** Undefined while it loads. */
  readonly body: string | undefined;
  readonly revision: number;
  readonly authorId: string | null;
  /** The server does not answer; it is asked until it does. */
  readonly away: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** One revision of the description. Just after a save it may take a moment until the server has it. */
export function useRevision(revision: number): Text {
  const { story, place } = useOpened();
  const [retry] = useState(() => askAgain({ refusals: 4 }));
  const { data, isError, isPaused, failureReason, refetch } = useQuery({
    queryKey: ['story.text', story.id, revision],
    enabled: revision > 0,
    staleTime: Infinity,
    retry,
    retryDelay: (count) => Math.min(300 * 2 ** count, 5000),
    queryFn: ({ signal }) => call('story.text', { params: { ...place, storyId: story.id, revision } }, { signal }),
  });
  return {
    body: revision === 0 ? '' : data?.body,
    revision,
    authorId: data?.authorId ?? null,
    away: isPaused || (failureReason !== null && !(failureReason instanceof ApiProblem)),
    failed: isError,
    retry: () => void refetch(),
  };
}

interface Shown extends Text {
  /** As it was read from the server: undefined until then, and while your own save is unanswered. */
  readonly saved: string | undefined;
}

/** The description as this screen has it: your own save shows before the server has answered, and until it has been read. */
export function useText(): Shown {
  const { story } = useOpened();
  const live = useLive();
  useTick('status');
  const { textVersion: revision } = story;
  const pending = live.pendingText(story.id);
  const saved = useRevision(pending === null ? revision : 0);
  const known = pending ?? saved.body;
  const [last, setLast] = useState<{ revision: number; body: string }>();
  useEffect(() => {
    if (known !== undefined) setLast({ revision, body: known });
  }, [revision, known]);
  useEffect(
    () =>
      live.onRefused(({ name, body }) => {
        // The revision that it was to be is somebody else's.
        if (name === 'story.describe' && body.storyId === story.id) setLast(undefined);
      }),
    [live, story.id],
  );
  return {
    ...saved,
    revision,
    body: known ?? (last?.revision === revision ? last.body : undefined),
    saved: pending === null ? saved.body : undefined,
  };
}
