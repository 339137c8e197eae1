import type { Change, ProjectIntent, Station, StoryId } from '@rondo/domain';
import type { Pending } from './pending';
import type { Reconciled } from './reconciled';

type Seen = Pending['seen'];

/** A move of yours that took stories from where somebody else had moved them meanwhile. */
export interface Crossed {
  readonly change: Change;
  /** The stories, and where each had been moved. */
  readonly stories: readonly { readonly id: StoryId; readonly from: Station }[];
}

/** Where the stories that are to be moved stand, and stood before what is pending: that may be refused. */
export function stagesSeen(intent: ProjectIntent, { state, pending }: Pick<Reconciled, 'state' | 'pending'>): Seen {
  const storyIds = intent.name === 'story.move' ? intent.body.storyIds : [];
  const stories = storyIds.flatMap((id) => state.of.story.get(id) ?? []);
  const before = (id: StoryId): readonly Station[] => pending.flatMap(({ seen }) => seen[id] ?? []);
  return Object.fromEntries(stories.map(({ id, stage }) => [id, [...new Set([...before(id), stage])]]));
}

export function crossedBy(seen: Seen, change: Change): Crossed | null {
  const stories = change.events.flatMap(({ kind, id, was }) => {
    const from = kind === 'story' ? was?.stage : undefined;
    return from === undefined || seen[id]?.includes(from) !== false ? [] : [{ id: id as StoryId, from }];
  });
  return stories.length === 0 ? null : { change, stories };
}
