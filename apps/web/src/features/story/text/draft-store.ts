import type { StoryId, UserId } from '@rondo/domain';

/** Words that are not saved yet, and the revision that they were written on. */
export interface Draft {
  readonly baseVersion: number;
  readonly body: string;
}

const keyOf = (userId: UserId, storyId: StoryId): string => `rondo.draft/${userId}/${storyId}`;

/** Drafts outlive a reload, a crash and a refusal; they go when they are saved or thrown away. */
export const drafts = {
  read(userId: UserId, storyId: StoryId): Draft | null {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(keyOf(userId, storyId)) ?? 'null');
      return isDraft(kept) ? kept : null;
    } catch {
      return null;
    }
  },
  write(userId: UserId, storyId: StoryId, draft: Draft): void {
    try {
      localStorage.setItem(keyOf(userId, storyId), JSON.stringify(draft));
    } catch {
      // A full or closed storage keeps nobody from writing; the words are still in the field.
    }
  },
  remove(userId: UserId, storyId: StoryId): void {
    localStorage.removeItem(keyOf(userId, storyId));
  },
};

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'baseVersion' in value &&
  typeof value.baseVersion === 'number' &&
  'body' in value &&
  typeof value.body === 'string';
