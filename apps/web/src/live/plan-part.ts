import { decodeStories, type PlanPart } from '@rondo/contracts';
import { ProjectState, type Change, type Rank, type Story } from '@rondo/domain';

/** The next stories of PLAN, read, as they were at a version. */
export interface ReadPart {
  readonly version: number;
  readonly stories: readonly Story[];
  readonly planUpTo: Rank | null;
}

/** What makes a picture whole of which only the first part was taken in. */
export interface Rest {
  /** How far PLAN is whole with all of it. */
  readonly planUpTo: Rank | null;
  /** Null: there is no more, or not of this picture. */
  next(): Promise<ReadPart | null>;
}

/** The stories with what has happened to them since. */
export function asOfNow(stories: readonly Story[], missed: readonly Change[]): readonly Story[] {
  if (missed.length === 0) return stories;
  const state = new ProjectState();
  for (const story of stories) state.put('story', story.id, story);
  for (const { events } of missed) state.apply(events);
  return [...state.of.story.values()];
}

export const readPart = ({ version, stories, planUpTo }: PlanPart): ReadPart => ({
  version,
  stories: decodeStories(stories),
  planUpTo,
});
