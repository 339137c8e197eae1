import type { StoryId } from '@rondo/domain';
import { useStory } from '../hooks';
import { useProjectKey } from '../marks/story-key';
import { useStoryView } from '../view';
import { MenuSign } from './menu-sign';

/** Opens the menu of the story that it stands beside. */
export default function MoreButton({ id }: { readonly id: StoryId }) {
  const story = useStory(id);
  const view = useStoryView();
  const key = useProjectKey();
  if (story === undefined) return null;
  return <MenuSign story={`${key}-${story.number}`} onOpen={(at) => view.openMenu(id, at)} />;
}
