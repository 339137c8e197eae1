import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMay } from '../../live/hooks';
import { HeldKeys } from '../../ui/held-keys';
import { later } from '../../ui/later';
import { withWords } from '../messages';
import type { BoardSearch } from '../search';

const NewStoryDialog = later(
  withWords(() => import('../../features/story/new-story'), 'story'),
  'soon',
);
const StoryPanel = later(
  withWords(() => import('../../features/story/story-panel'), 'story'),
  'soon',
);
const SplitDialog = later(withWords(() => import('../../features/backlog/splitting/split-dialog'), 'backlog'));

/** What the address opens over a page of stories: a story beside it, a new one, one to split. */
export function Beside() {
  const navigate = useNavigate();
  const { story, new: station, split }: BoardSearch = useSearch({ strict: false });
  const mayCreate = useMay('story.create');
  const closing = (part: 'story' | 'new' | 'split') => {
    const close = (): void =>
      void navigate({
        to: '.',
        search: (now: object) => ({ ...now, [part]: undefined }),
        replace: part !== 'story',
      } as never);
    return { onClose: close, onMissing: close };
  };
  return (
    <>
      {story !== undefined && <StoryPanel key={story} number={story} {...closing('story')} />}
      {station !== undefined && mayCreate && (
        <NewStoryDialog stage={station} {...closing('new')} waiting={<HeldKeys />} />
      )}
      {split !== undefined && (
        <SplitDialog key={`split-${split}`} number={split} {...closing('split')} waiting={<HeldKeys />} />
      )}
    </>
  );
}
