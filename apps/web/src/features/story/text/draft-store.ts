import type { CommentId, StoryId, UserId } from '@rondo/domain';
import { useMemo, useSyncExternalStore } from 'react';
import { useStoredText } from '../../../lib/use-stored';

/** Words that are not saved yet, and the revision that they were written on. */
export interface Draft {
  readonly baseVersion: number;
  readonly body: string;
}

const listeners = new Set<() => void>();
const keyOf = (userId: UserId, storyId: StoryId): string => `rondo.draft/${userId}/${storyId}`;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

function parse(text: string | null): Draft | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'baseVersion' in value &&
  typeof value.baseVersion === 'number' &&
  'body' in value &&
  typeof value.body === 'string';

function put(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // A full or closed storage keeps nobody from writing: the words are still in the field.
  }
}

/** Drafts outlive a reload, a crash and a refusal; they go when they are saved or thrown away. */
export const drafts = {
  read: (userId: UserId, storyId: StoryId): Draft | null => parse(localStorage.getItem(keyOf(userId, storyId))),
  write(userId: UserId, storyId: StoryId, draft: Draft): void {
    put(keyOf(userId, storyId), JSON.stringify(draft));
    tell();
  },
  remove(userId: UserId, storyId: StoryId): void {
    localStorage.removeItem(keyOf(userId, storyId));
    tell();
  },
};

export function useDraft(userId: UserId, storyId: StoryId): Draft | null {
  const text = useSyncExternalStore(subscribe, () => localStorage.getItem(keyOf(userId, storyId)));
  return useMemo(() => parse(text), [text]);
}

/** A comment in the making, of a story or in the place of one that is there: it stays until it is sent or taken out. */
export const useUnsentComment = (userId: UserId, of: StoryId | CommentId): ReturnType<typeof useStoredText> =>
  useStoredText(`rondo.comment/${userId}/${of}`);
