import type { Story, StoryId } from '@rondo/domain';
import type { ProjectLive } from '../../../live/project-live';
import type { BacklogView } from '../backlog-view';
import { editInto } from '../order/grouping';
import { anchorOf, type Place } from '../order/places';

/** Puts stories into a place of the list: into its sprint and behind its neighbour, and into the group that it lies in. */
export function putInto(live: ProjectLive, view: BacklogView, storyIds: readonly StoryId[], place: Place | null): void {
  if (place === null || storyIds.length === 0) return;
  const { section, group } = place.band;
  const stories = storyIds.flatMap((id): Story | [] => live.visible.of.story.get(id) ?? []);
  const edit = group === null ? null : editInto(group, view.lists.grouping, stories);
  const anchor = anchorOf(place, storyIds);
  const elsewhere = stories.some(({ sprintId }) => sprintId !== section.id);
  live.together(() => {
    if (edit !== null && !view.desk.ask({ kind: 'edit', ...edit })) return;
    if (anchor !== undefined || elsewhere)
      view.desk.ask({ kind: 'plan', storyIds, sprintId: section.id, ...(anchor ?? {}) });
  });
}
