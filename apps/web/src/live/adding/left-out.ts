import type { StoryId } from '@rondo/domain';
import { possibleCommands } from '../../lib/commands';
import { wordsOf } from '../../lib/i18n';
import { showToast } from '../../ui/toast-store';
import type { ProjectLive } from '../project-live';
import { filterContextOf } from '../view';
import { storyMatcher } from '../view/filter';
import type { StoryLists } from '../view/story-lists';

/** Says that some of the stories just added do not pass the filter of the page: nothing else would show where they are. */
export function tellLeftOut(
  live: ProjectLive,
  { current }: Pick<StoryLists, 'current'>,
  storyIds: readonly StoryId[],
  title: string,
): boolean {
  const clear = possibleCommands().find(({ id }) => id === 'board.filterClear');
  const passes = storyMatcher(current, filterContextOf(live));
  const leftOut = storyIds.flatMap((id) => live.visible.of.story.get(id) ?? []).filter((story) => !passes(story));
  if (clear === undefined || leftOut.length === 0) return false;
  const text = wordsOf('marks')('leftOut', { count: leftOut.length });
  showToast({ title, text, action: { label: clear.title, run: clear.run }, insteadOf: 'leftOut' });
  return true;
}
